package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;

/** A header that a response has, always if required. */
public record DocumentedHeader(String name, boolean required, Located schema) {
  static DocumentedHeader of(String name, Located reference) {
    Located header = References.resolve(reference);
    boolean required = header.value().path("required").asBoolean(false);
    return new DocumentedHeader(name, required, header.required("schema"));
  }
}
