package dev.concordat.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a program that a page shows: the lines between {@code snippet name} and {@code end},
 * without the indentation they share.
 */
record Snippet(String name, String text) {
  private static final Pattern SNIPPET =
      Pattern.compile("(?ms)^ *(?://|#) snippet ([a-z-]+)\\n(.*?)^ *(?://|#) end$");

  /** The snippets of a program, in their order. */
  static List<Snippet> in(Path program) {
    return SNIPPET
        .matcher(Pages.text(program))
        .results()
        .map(
            found ->
                new Snippet(found.group(1), found.group(2).stripTrailing().stripIndent() + "\n"))
        .toList();
  }
}
