package dev.concordat.spec.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An OpenAPI document that knows the line of each of its nodes.
 *
 * @param file the name a finding is reported under
 * @param json the whole document
 * @param lines JSON pointer to line, the first line being 1
 */
public record Document(String file, JsonNode json, Map<String, Integer> lines) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** The document of this YAML text; a duplicate member is refused. */
  public static Document parse(String file, String yaml) {
    return new Document(file, YAML.readTree(yaml), Lines.of(yaml));
  }

  /** The document in this file. */
  public static Document read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The node at this JSON pointer; it need not exist. */
  public Node at(String pointer) {
    return new Node(this, pointer, json.at(pointer));
  }

  /** Every node there is, parents before children. */
  public Stream<Node> nodes() {
    return at("").withDescendants();
  }

  /** The operations in the order of the document. */
  public List<Operation> operations() {
    return at("/paths").children().flatMap(Document::operationsOf).toList();
  }

  private static Stream<Operation> operationsOf(Node path) {
    return path.children()
        .filter(node -> METHODS.contains(node.name()))
        .map(node -> new Operation(path, node));
  }

  /** How many pairs of an operation and a status it documents there are. */
  public int cells() {
    return operations().stream().mapToInt(operation -> operation.responses().size()).sum();
  }
}
