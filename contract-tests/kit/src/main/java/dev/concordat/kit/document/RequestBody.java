package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;

/** The JSON body an operation takes. */
public record RequestBody(boolean required, Located schema) {
  static RequestBody of(Located reference) {
    Located body = References.resolve(reference);
    return new RequestBody(
        body.value().path("required").asBoolean(false),
        body.required("content").required(DocumentedResponse.JSON).required("schema"));
  }
}
