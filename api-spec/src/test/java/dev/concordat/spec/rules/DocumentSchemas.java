package dev.concordat.spec.rules;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The schemas of a document, validated in place so that references hold; formats are asserted. */
final class DocumentSchemas {
  private final JsonNode json;
  private final Schema whole;

  DocumentSchemas(Document document) {
    json = document.json();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    whole =
        SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), registry -> registry.schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of("urn:document"), json);
  }

  Schema at(Node schema) {
    NodePath path = new NodePath(PathType.JSON_POINTER);
    JsonNode parent = json;
    for (String escaped : schema.resolved().pointer().substring(1).split("/", -1)) {
      String name = escaped.replace("~1", "/").replace("~0", "~");
      path = parent.isArray() ? path.append(Integer.parseInt(name)) : path.append(name);
      parent = parent.isArray() ? parent.path(Integer.parseInt(name)) : parent.path(name);
    }
    return whole.getSubSchema(path);
  }
}
