package dev.concordat.kit.report;

import static dev.concordat.kit.report.Text.html;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.concordat.kit.verify.Take;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is not proven, cell by cell: the broken first, what could not be tried behind a fold. */
record HtmlProblems(Run run) {
  String list() {
    Map<Boolean, List<Problem>> byState =
        Problem.of(run).stream()
            .collect(groupingBy(problem -> problem.promise().equals(Take.STATE)));
    String broken = items(byState.getOrDefault(false, List.of()));
    String untried = items(byState.getOrDefault(true, List.of()));
    return (broken.isEmpty()
            ? ""
            : "<h2>What is broken</h2>\n<ul class=\"problems card\">\n" + broken + "</ul>\n")
        + (untried.isEmpty()
            ? ""
            : """
            <h2>What could not be tried</h2>
            <details class="card"><summary>The server does not set the states that must be so \
            before.</summary>
            <ul class="problems open">
            %s</ul></details>
            """
                .formatted(untried));
  }

  private static String items(List<Problem> problems) {
    return problems.stream()
        .collect(groupingBy(Problem::title, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(HtmlProblems::item)
        .collect(joining());
  }

  private static String item(List<Problem> ofCell) {
    Problem first = ofCell.get(0);
    return "<li><a href=\"#%s\">%s</a> <span class=\"place\">%s</span>%s</li>\n"
        .formatted(
            html(HtmlCell.id(first.title())),
            html(first.title()),
            html(first.position().toString()),
            ofCell.stream().map(HtmlProblems::finding).collect(joining()));
  }

  private static String finding(Problem problem) {
    return "<p><span class=\"promise\">%s</span>%s</p>"
        .formatted(html(problem.promise()), html(Text.shortened(problem.what())));
  }
}
