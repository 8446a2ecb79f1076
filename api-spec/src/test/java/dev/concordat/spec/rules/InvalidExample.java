package dev.concordat.spec.rules;

import com.networknt.schema.Schema;
import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/**
 * An example its schema refuses; a request example named {@code bad-request} must be refused.
 *
 * <p>The schema is the document's own, references and formats included.
 */
final class InvalidExample implements Rule {
  private static final String MEANT = "bad-request";

  @Override
  public Stream<Finding> check(Document document) {
    DocumentSchemas schemas = new DocumentSchemas(document);
    return document
        .nodes()
        .filter(node -> node.get("schema").exists())
        .flatMap(node -> node.get("examples").children().flatMap(e -> check(schemas, node, e)));
  }

  private Stream<Finding> check(DocumentSchemas schemas, Node owner, Node example) {
    Schema schema = schemas.at(owner.get("schema"));
    var errors = schema.validate(example.get("value").json());
    if (example.name().equals(MEANT) && !example.pointer().contains("/responses/")) {
      return errors.isEmpty()
          ? Stream.of(finding(example, "a request the document refuses"))
          : Stream.empty();
    }
    return errors.stream().map(error -> finding(example, "valid, but %s", error));
  }
}
