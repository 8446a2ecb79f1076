package dev.concordat.kit.report;

import static dev.concordat.kit.report.Text.html;
import static java.util.stream.Collectors.joining;

import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import java.util.List;

/** One cell, closed to a line; open, everything that is known of it. */
record HtmlCell(CellVerdict cell, Consumers consumers) {
  /** What a page can refer to it by. */
  static String id(String description) {
    return description.replaceAll("[^A-Za-z0-9_.-]+", "-");
  }

  String details() {
    Scenario scenario = cell.scenario();
    Matrix.Mark mark = Matrix.mark(cell.outcome());
    return """
    <details id="%s"%s>
    <summary><span class="m %s">%s</span><span class="code">%d</span>\
    <span class="name">%s</span><span class="meta">%s<span>%d ms</span></span></summary>
    <div class="inside">
    <p class="why">%s</p>
    %s%s%s%s</div>
    </details>
    """
        .formatted(
            html(id(scenario.description())),
            cell.isProven() ? "" : " open",
            HtmlMatrix.kind(mark),
            HtmlMatrix.sign(mark),
            scenario.status(),
            html(scenario.cell().replaceFirst("^\\d+-", "").replace('-', ' ')),
            who(),
            cell.time().toMillis(),
            html(scenario.why()),
            findings(),
            given(),
            cell.takes().stream().map(this::take).collect(joining()),
            place());
  }

  private String who() {
    List<String> names = consumers.of(cell.scenario());
    return names.isEmpty() ? "" : "<span>" + html(String.join(", ", names)) + "</span>";
  }

  private String findings() {
    String items =
        cell.findings().stream()
            .map(
                finding ->
                    "<li><span class=\"promise\">%s</span>%s</li>\n"
                        .formatted(html(finding.promise()), html(Text.shortened(finding.what()))))
            .collect(joining());
    return items.isEmpty()
        ? ""
        : "<h3>Broken promises</h3>\n<ul class=\"findings\">\n" + items + "</ul>\n";
  }

  /** The first state, a clean database, is always given. */
  private String given() {
    String items =
        cell.scenario().states().stream()
            .skip(1)
            .map(HtmlCell::state)
            .map(state -> "<li>" + html(state) + "</li>")
            .collect(joining());
    return items.isEmpty() ? "" : "<h3>Given</h3>\n<ul class=\"given\">" + items + "</ul>\n";
  }

  private static String state(ProviderState state) {
    Object identity = state.params().get("identity");
    return identity == null ? state.name() : state.name() + " of " + identity;
  }

  private String take(Take take) {
    String what = take.turn() == Turn.CELL ? "Asked and answered" : "Without the defect";
    String answer =
        take.exchange() == null
            ? String.valueOf(take.trouble())
            : HttpText.of(take.exchange().answer());
    return """
    <h3>%s</h3>
    <div class="pair"><pre>%s</pre><pre>%s</pre></div>
    """
        .formatted(what, html(HttpText.of(take.attempt().request())), html(answer));
  }

  private String place() {
    return "<h3>Stated in</h3>\n<p class=\"place\">%s</p>\n"
        .formatted(html(cell.scenario().position().file()));
  }
}
