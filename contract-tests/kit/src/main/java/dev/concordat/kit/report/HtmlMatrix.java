package dev.concordat.kit.report;

import static dev.concordat.kit.report.Text.html;
import static java.util.stream.Collectors.joining;

import dev.concordat.kit.document.Operation;
import dev.concordat.kit.report.Matrix.Mark;
import java.util.stream.Stream;

/** The matrix as a table, each mark of it a link to its cells. */
record HtmlMatrix(Matrix matrix) {
  String table() {
    return """
    <h2>Operations and statuses</h2>
    <div class="matrix card">
    <table>
    <thead><tr><th></th>%s</tr></thead>
    <tbody>
    %s</tbody>
    </table>
    <p class="legend">%s</p>
    </div>
    """
        .formatted(
            matrix.statuses().stream()
                .map(status -> "<th scope=\"col\">" + status + "</th>")
                .collect(joining()),
            matrix.operations().stream().map(this::row).collect(joining()),
            legend());
  }

  private String row(Operation operation) {
    return "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th>%s</tr>\n"
        .formatted(
            html(HtmlCell.id(operation.id())),
            html(operation.id()),
            matrix.statuses().stream().map(status -> cell(operation, status)).collect(joining()));
  }

  private String cell(Operation operation, int status) {
    Mark mark = matrix.mark(operation, status);
    if (mark == Mark.UNDOCUMENTED) {
      return "<td></td>";
    }
    String place = operation.id() + " " + status;
    return "<td><a class=\"m %s\" href=\"#%s\" data-status=\"%d\" aria-label=\"%s\">%s</a></td>"
        .formatted(
            kind(mark),
            html(HtmlCell.id(place)),
            status,
            html(place + ": " + name(mark)),
            sign(mark));
  }

  private String legend() {
    return Stream.of(Mark.values())
        .filter(mark -> mark != Mark.UNDOCUMENTED)
        .filter(mark -> matrix.count(found -> found == mark) > 0)
        .map(
            mark ->
                "<span class=\"m %s\">%s</span>%s".formatted(kind(mark), sign(mark), name(mark)))
        .collect(joining());
  }

  static String kind(Mark mark) {
    return switch (mark) {
      case PROVEN -> "ok";
      case BROKEN -> "bad";
      case UNPROVABLE -> "open";
      case MISSING, UNDOCUMENTED -> "none";
    };
  }

  static String sign(Mark mark) {
    return switch (mark) {
      case PROVEN -> "✓";
      case BROKEN -> "✗";
      case UNPROVABLE -> "?";
      case MISSING, UNDOCUMENTED -> "–";
    };
  }

  private static String name(Mark mark) {
    return switch (mark) {
      case PROVEN -> "proven";
      case BROKEN -> "broken";
      case UNPROVABLE -> "not provable here";
      case MISSING, UNDOCUMENTED -> "has no cell";
    };
  }
}
