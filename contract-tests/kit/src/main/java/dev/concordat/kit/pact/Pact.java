package dev.concordat.kit.pact;

import java.util.List;

/** What one consumer expects of one provider, as its file states it. Immutable. */
public record Pact(String file, String consumer, String provider, List<Interaction> interactions) {
  /** Copies the interactions. */
  public Pact {
    interactions = List.copyOf(interactions);
  }

  @Override
  public String toString() {
    return consumer + " and " + provider;
  }
}
