package dev.concordat.spec.document;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document, which need not exist.
 *
 * @param document what it is part of
 * @param pointer where it is (RFC 6901)
 * @param json what is there
 */
public record Node(Document document, String pointer, JsonNode json) {
  /** Whether the document has this node. */
  public boolean exists() {
    return !json.isMissingNode();
  }

  /** The member name or array index it is found under. */
  public String name() {
    return Pointers.lastName(pointer);
  }

  /** The line it begins on, the name included; of an absent node, that of its nearest parent. */
  public int line() {
    String place = pointer;
    while (!document.lines().containsKey(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return document.lines().getOrDefault(place, 1);
  }

  /** The text that is here; empty if none is. */
  public String text() {
    return json.isString() ? json.asString() : "";
  }

  /** The member of this name; absent if there is none. */
  public Node get(String name) {
    return new Node(document, pointer + "/" + Pointers.escape(name), json.path(name));
  }

  /** The node at the end of this path of member names. */
  public Node get(String first, String... more) {
    Node node = get(first);
    for (String name : more) {
      node = node.get(name);
    }
    return node;
  }

  /** The members of an object or items of an array, in their order; none of anything else. */
  public Stream<Node> children() {
    if (json.isObject()) {
      return json.propertyNames().stream().map(this::get);
    }
    return IntStream.range(0, json.size())
        .mapToObj(i -> new Node(document, pointer + "/" + i, json.path(i)));
  }

  /** The names of the members, in their order. */
  public Stream<String> names() {
    return json.propertyNames().stream();
  }

  /** Itself and everything below. */
  public Stream<Node> withDescendants() {
    return Stream.concat(Stream.of(this), children().flatMap(Node::withDescendants));
  }

  /** What its {@code $ref} leads to, in this document; itself where it has none. */
  public Node resolved() {
    String reference = get("$ref").text();
    return reference.startsWith("#/") ? document.at(reference.substring(1)).resolved() : this;
  }
}
