package dev.concordat.kit.pact;

import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.Mistakes;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pacts of a folder, one a {@code .json} file. */
public final class Pacts {
  private Pacts() {}

  /**
   * Reads all of them, in the order of their names; throws {@link MisuseException} naming every
   * file that is no pact, or if there is none.
   */
  public static List<Pact> in(Path folder) {
    Mistakes mistakes = new Mistakes();
    List<Pact> pacts = new ArrayList<>();
    files(folder).forEach(file -> mistakes.collect(() -> pacts.add(PactReader.read(file))));
    mistakes.throwIfAny();
    if (pacts.isEmpty()) {
      throw misuse(folder, "expected pacts, *.json, but found none");
    }
    return pacts;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw misuse(folder, "expected a folder of pacts, but it cannot be read");
    }
  }

  static MisuseException misuse(Path file, String what) {
    return new MisuseException(List.of(new Mistake(new Position(file.toString(), 1), what)));
  }
}
