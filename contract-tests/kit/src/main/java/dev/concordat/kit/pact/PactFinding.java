package dev.concordat.kit.pact;

import dev.concordat.kit.source.Position;

/**
 * Why an interaction is refused.
 *
 * @param position of the interaction in its pact
 * @param document the line of the document that it is held against
 * @param promise the rule that it breaks
 */
public record PactFinding(
    Position position, String interaction, Position document, String promise, String what) {
  @Override
  public String toString() {
    return position + ": " + interaction + ": " + promise + ": " + what + " (" + document + ")";
  }
}
