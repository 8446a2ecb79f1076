package dev.concordat.kit.report;

import static dev.concordat.kit.report.Text.html;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.concordat.kit.document.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One HTML page that needs nothing else: the matrix, each cell opening to what was asked and
 * answered. Everything that came from a server or a file is escaped.
 */
public final class HtmlPage {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Run run;
  private final Matrix matrix;

  private HtmlPage(Run run) {
    this.run = run;
    this.matrix = Matrix.of(run.verdict());
  }

  /** The whole page; {@code version} is the verifier's. */
  public static String of(Run run, String version) {
    return new HtmlPage(run).page(version);
  }

  private String page(String version) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body class="%s">
    %s<main>
    %s%s%s%s</main>
    <footer>concordat-verify %s</footer>
    <script>
    %s</script>
    </body>
    </html>
    """
        .formatted(
            html(proven() + " proven: " + run.server()),
            resource("page.css"),
            run.isProven() ? "proven" : "broken",
            header(),
            new HtmlMatrix(matrix).table(),
            new HtmlProblems(run).list(),
            operations(),
            run.score() == null ? "" : new HtmlMutants(run.score()).section(),
            html(version),
            resource("page.js"));
  }

  private String header() {
    Counts counts = Counts.of(run.verdict());
    return """
    <header>
    <h1><span>%s</span> documented statuses proven</h1>
    <p class="facts"><b>%s</b>, %s: %d requests in %s seconds</p>
    <ul class="tally">%s</ul>
    </header>
    """
        .formatted(
            html(proven()),
            html(run.server().toString()),
            html(DATE.format(run.started())),
            counts.requests(),
            String.format(Locale.ROOT, "%.1f", run.took().toMillis() / 1e3),
            tally("ok", counts.proven(), "proven")
                + tally("bad", counts.broken(), "broken")
                + tally("open", counts.unprovable(), "not provable here"));
  }

  private String proven() {
    long total = matrix.count(mark -> mark != Matrix.Mark.UNDOCUMENTED);
    return matrix.count(mark -> mark == Matrix.Mark.PROVEN) + " of " + total;
  }

  private static String tally(String kind, long count, String what) {
    return count == 0
        ? ""
        : "<li class=\"%s\">%d %s %s</li>"
            .formatted(kind, count, count == 1 ? "cell" : "cells", what);
  }

  private String operations() {
    return Stream.concat(matrix.operations().stream(), matrix.protocol().stream())
        .map(this::operation)
        .collect(joining());
  }

  private String operation(Operation operation) {
    String cells =
        operation.responses().keySet().stream()
            .map(
                status ->
                    "<div class=\"status\" id=\"%s\">\n%s</div>\n"
                        .formatted(
                            html(HtmlCell.id(operation.id() + " " + status)),
                            matrix.cells(operation, status).stream()
                                .map(cell -> new HtmlCell(cell, run.consumers()).details())
                                .collect(joining())))
            .collect(joining());
    return """
    <section class="operation" id="%s">
    <h2>%s <code>%s %s</code></h2>
    <div class="card">
    %s</div>
    </section>
    """
        .formatted(
            html(HtmlCell.id(operation.id())),
            html(matrix.operations().contains(operation) ? operation.id() : "HTTP itself"),
            html(operation.method()),
            html(operation.path()),
            cells);
  }

  private static String resource(String name) {
    try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
