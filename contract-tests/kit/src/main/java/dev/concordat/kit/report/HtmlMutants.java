package dev.concordat.kit.report;

import static dev.concordat.kit.report.Text.html;
import static java.util.stream.Collectors.joining;

import dev.concordat.kit.mutant.Result;
import dev.concordat.kit.mutant.Score;
import java.util.Locale;

/** What became of each mutant, those unnoticed first and open. */
record HtmlMutants(Score score) {
  String section() {
    return """
    <section id="mutants">
    <h2>Mutants</h2>
    <div class="card">
    %s<details%s><summary>%s</summary>
    <table class="mutants">
    <thead><tr><th>mutant</th><th>places</th><th>outcome</th><th>noticed first</th></tr></thead>
    <tbody>
    %s</tbody>
    </table>
    </details>
    </div>
    </section>
    """
        .formatted(
            bad(),
            score.isPerfect() ? "" : " open",
            html(score.summary()),
            score.results().stream().map(HtmlMutants::row).collect(joining()));
  }

  private String bad() {
    String items =
        score.results().stream()
            .filter(result -> !result.isGood())
            .map(HtmlMutants::unnoticed)
            .collect(joining());
    return items.isEmpty() ? "" : "<ul class=\"problems\">" + items + "</ul>\n";
  }

  private static String unnoticed(Result result) {
    return "<li><span class=\"promise\">%s</span> breaks “%s”, unnoticed in %d of %d places<p>%s</p></li>"
        .formatted(
            html(result.mutant().name()),
            html(result.mutant().breaks()),
            result.survivors().size(),
            result.applied(),
            html(String.join(", ", result.survivors().stream().limit(5).toList())));
  }

  private static String row(Result result) {
    String because = result.mutant().equivalentBecause();
    return "<tr><th>%s</th><td>%d</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            html(result.mutant().name()),
            result.applied(),
            result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            html(because != null ? because : noticed(result)));
  }

  private static String noticed(Result result) {
    return result.killer() == null ? "" : result.killer() + ": " + result.finding();
  }
}
