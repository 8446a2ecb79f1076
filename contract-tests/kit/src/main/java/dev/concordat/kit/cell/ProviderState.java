package dev.concordat.kit.cell;

import java.util.Map;

/** Something that must be so before the request, in the terms of Pact's state-change convention. */
public record ProviderState(String name, Map<String, Object> params) {
  /** Deletes all data, refills every bucket, ends every failure. */
  static final ProviderState CLEAN = new ProviderState("a clean contract database", Map.of());

  /** Whether it is the first of all: nothing is there, and nothing fails. */
  public boolean comesFirst() {
    return equals(CLEAN);
  }

  static ProviderState sentence(String sentence) {
    return new ProviderState(sentence, Map.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
