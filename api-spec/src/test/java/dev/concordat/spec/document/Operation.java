package dev.concordat.spec.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An operation of the document.
 *
 * @param path its path item
 * @param node the operation itself
 */
public record Operation(Node path, Node node) {
  /** Its {@code operationId}; empty if it has none. */
  public String id() {
    return node.get("operationId").text();
  }

  /** Its parameters and those of its path, references followed. */
  public List<Node> parameters() {
    return Stream.of(path, node)
        .flatMap(owner -> owner.get("parameters").children())
        .map(Node::resolved)
        .toList();
  }

  /** Whether it has a parameter there: {@code path}, {@code query}, {@code header}. */
  public boolean hasParameterIn(String place) {
    return parameters().stream().anyMatch(parameter -> parameter.get("in").text().equals(place));
  }

  /** Its responses as it lists them, references not followed; the name of each is its status. */
  public List<Node> responses() {
    return node.get("responses").children().toList();
  }

  /** Whether it documents this status. */
  public boolean documents(int status) {
    return node.get("responses").get(String.valueOf(status)).exists();
  }

  /** Whether it asks for credentials: its own {@code security}, or else the document's. */
  public boolean isSecured() {
    Node own = node.get("security");
    return (own.exists() ? own : node.document().at("/security")).children().findAny().isPresent();
  }
}
