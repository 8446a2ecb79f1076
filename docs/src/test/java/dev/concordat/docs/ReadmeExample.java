package dev.concordat.docs;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** The first code block of a client's README as a program. */
final class ReadmeExample {
  private ReadmeExample() {}

  static String of(Language language) {
    Path readme = language.client().resolve("README.md");
    return switch (language) {
      // Nothing in it that JavaScript does not have.
      case JAVASCRIPT -> Fence.in(readme, "ts").get(0).text();
      case PYTHON -> Fence.in(readme, "python").get(0).text();
      case JAVA -> java(Fence.in(readme, "java").get(0).text());
    };
  }

  /** What it must be called. */
  static String file(Language language) {
    return switch (language) {
      case JAVASCRIPT -> "readme.mjs";
      case PYTHON -> "readme.py";
      case JAVA -> "Readme.java";
    };
  }

  /** Imports first, the rest as a method. */
  private static String java(String text) {
    String imports = text.lines().filter(ReadmeExample::isImport).collect(Collectors.joining("\n"));
    String rest = text.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
    return imports
        + "\nclass Readme {\n  public static void main(String[] arguments) throws Exception {\n"
        + rest
        + "\n  }\n}\n";
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }
}
