package dev.concordat.contract.wire;

import dev.concordat.kit.source.Mistakes;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A file of cases that belong together. */
record WireFile(String name, List<WireCase> cases) {
  private static final String BEGINNING = "### ";

  /** Reads all files of a folder; throws MisuseException naming every mistake with its line. */
  static List<WireFile> readAll(Path folder, Map<String, String> variables) {
    Mistakes mistakes = new Mistakes();
    List<WireFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(path -> path.toString().endsWith(".http"))
          .sorted()
          .forEach(path -> files.add(read(path, variables, mistakes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    mistakes.throwIfAny();
    return files;
  }

  private static WireFile read(Path path, Map<String, String> variables, Mistakes mistakes) {
    String name = String.valueOf(path.getFileName());
    try {
      return new WireFile(name, parse(name, Files.readAllLines(path), variables, mistakes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The cases in these lines; mistakes are collected, and their cases left out. */
  static List<WireCase> parse(
      String name, List<String> lines, Map<String, String> variables, Mistakes mistakes) {
    List<WireCase> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int from = next(lines, 0);
    if (from > 0 && !String.join("", lines.subList(0, from)).isBlank()) {
      mistakes.add(new Position(name, 1), "expected '### ' and the name of a case");
    }
    while (from < lines.size()) {
      int to = next(lines, from + 1);
      Position position = new Position(name, from + 1);
      if (!names.add(lines.get(from))) {
        mistakes.add(position, "the name is used twice in this file: " + lines.get(from));
      }
      CaseReader reader = new CaseReader(position, lines.subList(from, to), variables);
      mistakes.collect(() -> cases.add(reader.read()));
      from = to;
    }
    return cases;
  }

  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(BEGINNING)) {
      at++;
    }
    return at;
  }

  @Override
  public String toString() {
    return name;
  }
}
