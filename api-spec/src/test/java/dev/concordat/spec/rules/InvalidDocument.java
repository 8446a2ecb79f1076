package dev.concordat.spec.rules;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.Locale;
import java.util.stream.Stream;

/** A document that the published schema of OpenAPI 3.0 refuses. */
final class InvalidDocument implements Rule {
  private static final SchemaRegistryConfig ENGLISH =
      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
  private static final Schema OPENAPI =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_4,
              registry ->
                  registry
                      .schemaRegistryConfig(ENGLISH)
                      .schemaIdResolvers(
                          ids ->
                              ids.mapPrefix(
                                  "https://spec.openapis.org", "classpath:spec.openapis.org")))
          .getSchema(SchemaLocation.of("https://spec.openapis.org/oas/3.0/schema/2021-09-28"));

  @Override
  public Stream<Finding> check(Document document) {
    return OPENAPI.validate(document.json()).stream()
        .map(error -> finding(place(document, error), "OpenAPI 3.0, but %s", error.getMessage()));
  }

  private static Node place(Document document, Error error) {
    Node place = document.at(error.getInstanceLocation().toString());
    return error.getProperty() == null ? place : place.get(error.getProperty());
  }
}
