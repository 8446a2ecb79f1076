package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** An error response that does not refer to the schema of its own status. */
final class ForeignErrorSchema implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return ErrorResponses.listed(document)
        .filter(response -> !refersToItsOwn(response))
        .map(
            response ->
                finding(response, "a $ref to the schema whose statusCode is %s", response.name()));
  }

  private static boolean refersToItsOwn(Node response) {
    Node schema = ErrorResponses.schema(response);
    return schema.get("$ref").exists()
        && ErrorResponses.statusOf(schema.resolved()) == ErrorResponses.status(response);
  }
}
