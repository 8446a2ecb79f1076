package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;

/** A parameter of an operation; path parameters are always required. */
public record Parameter(String name, Place in, boolean required, Located schema) {
  static Parameter of(Located reference) {
    Located parameter = References.resolve(reference);
    Place in = Place.of(parameter.required("in"));
    boolean required = in == Place.PATH || parameter.value().path("required").asBoolean(false);
    return new Parameter(
        parameter.required("name").text(), in, required, parameter.required("schema"));
  }
}
