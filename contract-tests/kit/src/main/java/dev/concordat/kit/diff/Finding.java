package dev.concordat.kit.diff;

import dev.concordat.kit.source.Position;
import java.util.List;

/**
 * A change, told once for all the operations it concerns.
 *
 * @param rule the name of what was looked for
 * @param operations their ids in the document's order; none for the whole document
 * @param position in the new document; of what was removed, in the old one
 */
public record Finding(
    Severity severity, String rule, List<String> operations, Position position, String what) {
  @Override
  public String toString() {
    String whose =
        switch (operations.size()) {
          case 0 -> "";
          case 1, 2, 3 -> String.join(", ", operations) + ": ";
          default -> operations.get(0) + " and " + (operations.size() - 1) + " more: ";
        };
    return position + ": " + severity + ": " + whose + what + " [" + rule + "]";
  }
}
