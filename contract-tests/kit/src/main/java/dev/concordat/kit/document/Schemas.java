package dev.concordat.kit.document;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Judges JSON values by the schemas of a document, in place, formats included. Thread-safe. */
public final class Schemas {
  /** Not a host: the name under which the validator knows the document. */
  private static final String DOCUMENT = "urn:document";

  /** OpenAPI 3.0; what it does not know, an {@code x-} extension, says nothing about values. */
  private static final Dialect OPENAPI =
      Dialect.builder(Dialects.getOpenApi30())
          .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
          .build();

  /** Keywords that blame a member of the object they judge. */
  private static final Set<String> OF_MEMBERS = Set.of("required", "additionalProperties");

  private final SchemaRegistry registry;

  Schemas(JsonNode document) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .regularExpressionFactory(pattern -> new EcmaPattern(pattern)::isFoundIn)
            .build();
    this.registry =
        SchemaRegistry.withDialect(
            OPENAPI,
            builder ->
                builder
                    .schemaRegistryConfig(config)
                    .schemas(Map.of(DOCUMENT, document.toString())));
  }

  /** What a schema of the document finds wrong with a value; empty if nothing. */
  public List<Violation> violations(Located schema, JsonNode value) {
    return registry
        .getSchema(SchemaLocation.of(DOCUMENT + "#" + schema.pointer()))
        .validate(value)
        .stream()
        .map(error -> new Violation(location(error), error.getMessage()))
        .distinct()
        .toList();
  }

  private static String location(Error error) {
    String at = error.getInstanceLocation().toString();
    return OF_MEMBERS.contains(error.getKeyword()) ? at + "/" + error.getProperty() : at;
  }
}
