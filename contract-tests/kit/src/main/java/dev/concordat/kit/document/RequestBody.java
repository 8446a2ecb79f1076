package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;

/** The JSON body an operation takes, and the media type it is sent as. */
public record RequestBody(boolean required, String mediaType, Located schema) {
  static RequestBody of(Located reference) {
    Located body = References.resolve(reference);
    Located content = body.required("content");
    Located schema = MediaTypes.jsonSchema(content);
    String mediaType = MediaTypes.preferred(content);
    if (schema == null || mediaType == null) {
      throw content.mistake("expected application/json, or another media type of JSON");
    }
    return new RequestBody(body.value().path("required").asBoolean(false), mediaType, schema);
  }
}
