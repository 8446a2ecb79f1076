package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** Where the document speaks of errors. */
final class ErrorResponses {
  private ErrorResponses() {}

  /** The responses operations list, references not followed, whose status is an error's. */
  static Stream<Node> listed(Document document) {
    return document.operations().stream()
        .flatMap(operation -> operation.responses().stream())
        .filter(response -> status(response) >= 400);
  }

  /** The responses HTTP itself demands, references followed. */
  static Stream<Node> ofProtocol(Document document) {
    return document.at("/x-protocol-responses").children().map(Node::resolved);
  }

  /** The schemas of error bodies, each once: those a response has that fix a status code. */
  static Stream<Node> schemas(Document document) {
    return Stream.concat(listed(document).map(Node::resolved), ofProtocol(document))
        .map(response -> schema(response).resolved())
        .filter(schema -> statusOf(schema) > 0)
        .distinct();
  }

  /** The JSON schema of a response, the reference not followed. */
  static Node schema(Node response) {
    return response.resolved().get("content", "application/json", "schema");
  }

  /** The one status a schema of an error body admits; 0 if there is not exactly one. */
  static int statusOf(Node schema) {
    Node statuses = schema.get("properties", "statusCode", "enum");
    return statuses.json().size() == 1 ? statuses.json().path(0).asInt(0) : 0;
  }

  /** The status a response is listed under; 0 for what is none. */
  static int status(Node response) {
    return response.name().matches("[1-5][0-9]{2}") ? Integer.parseInt(response.name()) : 0;
  }
}
