package dev.concordat.kit.report;

import dev.concordat.kit.source.Position;
import java.util.List;

/** Workflow commands of GitHub Actions, which shows each finding at its line of the document. */
public final class Annotations {
  private Annotations() {}

  /** A line for each finding. */
  public static List<String> of(Run run) {
    return Problem.of(run).stream().map(Annotations::line).toList();
  }

  private static String line(Problem problem) {
    Position at = problem.position();
    return "::error file=%s,line=%d,title=%s::%s"
        .formatted(
            property(Sarif.uri(at.file())),
            at.line(),
            property(problem.title()),
            data(problem.promise() + ": " + problem.what()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
