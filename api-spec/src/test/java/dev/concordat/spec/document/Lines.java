package dev.concordat.spec.document;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where each node of a YAML text begins: JSON pointer to line, the first line being 1. */
final class Lines {
  private final Map<String, Integer> lines = new HashMap<>();

  static Map<String, Integer> of(String yaml) {
    Lines lines = new Lines();
    new Compose(LoadSettings.builder().build())
        .composeString(yaml)
        .ifPresent(root -> lines.visit("", line(root), root));
    return Map.copyOf(lines.lines);
  }

  private void visit(String pointer, int line, Node node) {
    lines.put(pointer, line);
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(
              entry ->
                  visit(
                      pointer + "/" + Pointers.escape(((ScalarNode) entry.getKeyNode()).getValue()),
                      line(entry.getKeyNode()),
                      entry.getValueNode()));
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        Node item = sequence.getValue().get(i);
        visit(pointer + "/" + i, line(item), item);
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElseThrow();
  }
}
