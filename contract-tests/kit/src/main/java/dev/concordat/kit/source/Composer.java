package dev.concordat.kit.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into JSON nodes, and remembers the line of each; a member's is its name's. */
final class Composer {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String file;
  private final Map<JsonPointer, Integer> lines = new HashMap<>();

  Composer(String file) {
    this.file = file;
  }

  SourceTree compose(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    Node node =
        new Compose(settings)
            .composeString(yaml)
            .orElseThrow(() -> SourceTree.misuse(file, 1, "expected YAML, but the file is empty"));
    return new SourceTree(file, json(node, JsonPointer.empty(), line(node)), Map.copyOf(lines));
  }

  private JsonNode json(Node node, JsonPointer at, int line) {
    lines.put(at, line);
    if (node.isRecursive()) {
      throw SourceTree.misuse(file, line, "expected a tree, but this alias contains itself");
    }
    if (node instanceof MappingNode mapping) {
      return object(mapping, at);
    }
    return node instanceof SequenceNode sequence ? array(sequence, at) : scalar(node, line);
  }

  private ObjectNode object(MappingNode mapping, JsonPointer at) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple member : mapping.getValue()) {
      if (!(member.getKeyNode() instanceof ScalarNode name)) {
        throw SourceTree.misuse(
            file, line(member.getKeyNode()), "expected a name before the colon");
      }
      JsonPointer below = at.appendProperty(name.getValue());
      if (object.has(name.getValue())) {
        throw SourceTree.misuse(file, line(name), "'" + name.getValue() + "' is given twice");
      }
      object.set(name.getValue(), json(member.getValueNode(), below, line(name)));
    }
    return object;
  }

  private ArrayNode array(SequenceNode sequence, JsonPointer at) {
    ArrayNode array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      array.add(json(item, at.appendIndex(array.size()), line(item)));
    }
    return array;
  }

  private JsonNode scalar(Node node, int line) {
    try {
      return scalar((ScalarNode) node);
    } catch (NumberFormatException infinite) {
      throw SourceTree.misuse(file, line, "expected a number that JSON can write");
    }
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT)) {
      return integer(new BigInteger(text));
    }
    return tag.equals(Tag.FLOAT) ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
  }

  private static JsonNode integer(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return JSON.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? JSON.numberNode(value.longValue())
        : JSON.numberNode(value);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
