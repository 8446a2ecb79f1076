package dev.concordat.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as a page shows it after {@code $}, and the lines it shows below as its output.
 *
 * @param text the command
 * @param output its output: status line, headers, last the body; {@code …} is what varies
 */
record ShownCommand(String text, List<String> output) {
  private static final String PROMPT = "$ ";

  /** The commands of a page's {@code console} blocks, in their order. */
  static List<ShownCommand> in(Path page) {
    List<ShownCommand> commands = new ArrayList<>();
    List<String> lines =
        Fence.in(page, "console").stream().flatMap(fence -> fence.text().lines()).toList();
    for (String line : lines) {
      if (line.startsWith(PROMPT)) {
        commands.add(new ShownCommand(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (!line.isBlank()) {
        commands.get(commands.size() - 1).output().add(line);
      }
    }
    return commands;
  }

  boolean isCurl() {
    return text.contains("curl ");
  }

  /** The status it shows; 0 if it shows none. */
  int status() {
    return output.isEmpty() ? 0 : Integer.parseInt(output.get(0).replace("HTTP/1.1 ", ""));
  }

  /**
   * The output as a regular expression: its lines in their order, the last one ending it. The first
   * need not begin a line, since curl does not end one after a body.
   */
  Pattern expected() {
    Stream<String> lines =
        output.stream()
            .map(line -> Pattern.quote(line).replace("…", "\\E[^\"\\r\\n]+\\Q"))
            .map(line -> line + "[ \\r]*$");
    return Pattern.compile(lines.collect(Collectors.joining("(?s:.*)^", "(?m)(?s:.*)", "\\z")));
  }

  @Override
  public String toString() {
    return text;
  }
}
