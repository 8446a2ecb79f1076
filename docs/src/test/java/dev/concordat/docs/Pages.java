package dev.concordat.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Markdown files of the project, and where they are. */
final class Pages {
  static final Path ROOT = Path.of(System.getProperty("concordat.root", "..")).toAbsolutePath();
  static final Path README = ROOT.resolve("README.md");

  private Pages() {}

  /** The README and everything under docs. */
  static List<Path> all() {
    return Stream.concat(Stream.of(README), under("docs").stream()).toList();
  }

  /** The pages of a folder and its subfolders, sorted; none of its sources or build results. */
  static List<Path> under(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !ROOT.relativize(file).toString().matches(".*/(target|src)/.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
