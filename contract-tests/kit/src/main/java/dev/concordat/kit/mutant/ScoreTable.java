package dev.concordat.kit.mutant;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The score as a table of at most 100 columns: a line a mutant, and more on what survived. */
public final class ScoreTable {
  private static final String ROW = "%-29s %5s %-10s %s";
  private static final int WIDTH = 100;
  private static final int SHOWN = 5;

  private ScoreTable() {}

  /** The lines, and a last one that counts. */
  public static List<String> lines(Score score) {
    return Stream.of(
            Stream.of(ROW.formatted("mutant", "where", "outcome", "noticed first")),
            score.results().stream().map(ScoreTable::row),
            score.results().stream()
                .filter(result -> !result.isGood())
                .flatMap(ScoreTable::survivors),
            Stream.of(score.summary()))
        .flatMap(lines -> lines)
        .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line)
        .toList();
  }

  private static String row(Result result) {
    return ROW.formatted(
            result.mutant().name(), result.applied(), Score.words(result.outcome()), told(result))
        .stripTrailing();
  }

  private static String told(Result result) {
    @Nullable String because = result.mutant().equivalentBecause();
    if (because != null) {
      return because;
    }
    return result.killer() == null ? "" : promise(result) + " in " + result.killer();
  }

  private static String promise(Result result) {
    return String.valueOf(result.finding()).replaceFirst(":.*", "");
  }

  private static Stream<String> survivors(Result result) {
    return Stream.concat(
        Stream.of(
            result.mutant().name()
                + " breaks \""
                + result.mutant().breaks()
                + "\", unnoticed in "
                + result.survivors().size()
                + " of "
                + result.applied()
                + ":"),
        result.survivors().stream().limit(SHOWN).map(where -> "  " + where));
  }
}
