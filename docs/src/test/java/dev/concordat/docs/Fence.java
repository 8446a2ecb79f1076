package dev.concordat.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A fenced block of a page: its language and its text, which ends with a line break. */
record Fence(String language, String text) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /** The blocks of a page in this language, in their order. */
  static List<Fence> in(Path page, String language) {
    return FENCE
        .matcher(Pages.text(page))
        .results()
        .map(Fence::of)
        .filter(fence -> fence.language().equals(language))
        .toList();
  }

  private static Fence of(MatchResult match) {
    return new Fence(match.group(1), match.group(2));
  }
}
