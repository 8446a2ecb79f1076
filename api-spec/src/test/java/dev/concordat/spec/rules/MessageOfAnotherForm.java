package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** A {@code message} that is neither a sentence nor, for 400 alone, a sentence per field. */
final class MessageOfAnotherForm implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return ErrorResponses.schemas(document).flatMap(this::check);
  }

  private Stream<Finding> check(Node schema) {
    Node message = schema.get("properties", "message");
    if (ErrorResponses.statusOf(schema) == 400) {
      return message.get("$ref").text().equals("#/components/schemas/ErrorMessage")
          ? Stream.empty()
          : Stream.of(finding(message, "a $ref to #/components/schemas/ErrorMessage"));
    }
    return message.get("type").text().equals("string")
            && message.get("minLength").json().asInt(0) >= 1
        ? Stream.empty()
        : Stream.of(finding(message, "a string of at least one character"));
  }
}
