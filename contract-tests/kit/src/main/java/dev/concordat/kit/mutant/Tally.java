package dev.concordat.kit.mutant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts where a mutant was applied and noticed. Not thread-safe. */
final class Tally {
  private final List<String> survivors = new ArrayList<>();
  private int applied;
  private @Nullable String killer;
  private @Nullable String finding;

  /** One place it was applied to; no finding means that nobody noticed. */
  void add(String where, @Nullable String found) {
    applied++;
    if (found == null) {
      survivors.add(where);
    } else if (killer == null) {
      killer = where;
      finding = found;
    }
  }

  Result result(Mutant mutant, Result.Kind kind) {
    return new Result(mutant, kind, applied, survivors, killer, finding);
  }
}
