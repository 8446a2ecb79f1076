package dev.concordat.kit.mutant;

import org.jspecify.annotations.Nullable;

/** One way to break one promise. Implementations are stateless, and so thread-safe. */
public interface Mutant {
  /** Its name, unique among all; a class of its own is called what it does. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The promise that it breaks, in a few words. */
  String breaks();

  /**
   * Why nobody can tell what it makes from what it was made of; null, as almost always, if somebody
   * can. The suite must then say nothing: a finding is a false alarm.
   */
  default @Nullable String equivalentBecause() {
    return null;
  }
}
