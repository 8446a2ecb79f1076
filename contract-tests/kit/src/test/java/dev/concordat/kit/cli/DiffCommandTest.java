package dev.concordat.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  private static final String BEFORE =
      "{ openapi: 3.0.3, paths: { /x: { get: { operationId: getX, responses: { '200': {} } } } } }";
  private static final String AFTER = BEFORE.replace("{}", "{}, '404': {}");

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void ends0WhenNobodyBreaks() {
    assertThat(diff(file("old.yaml", BEFORE), file("new.yaml", BEFORE))).isZero();
    assertThat(out).hasToString("changes: 0 breaking, 0 risky, 0 compatible\n");
  }

  @Test
  void ends1WhenAConsumerBreaks() {
    String now = file("new.yaml", AFTER);

    assertThat(diff(file("old.yaml", BEFORE), now)).isOne();
    assertThat(out)
        .hasToString(
            now
                + ":1: breaking: getX: answers 404 now, for which no consumer has a case"
                + " [StatusAdded]\nchanges: 1 breaking, 0 risky, 0 compatible\n");
  }

  @Test
  void ends2WhenADocumentIsMissing() {
    assertThat(diff(file("old.yaml", BEFORE), "absent.yaml")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("absent.yaml:1: expected a file, found nothing\n");
  }

  @Test
  void ends2WhenOnlyOneDocumentIsGiven() {
    assertThat(diff(file("old.yaml", BEFORE), "")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            """
            command line: missing required parameter: 'NEW'
            command line: expected OLD NEW; see --help
            """);
  }

  private int diff(String old, String now) {
    List<String> arguments = now.isEmpty() ? List.of("diff", old) : List.of("diff", old, now);
    return new Main(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
