package dev.concordat.contract.consumer;

import au.com.dius.pact.core.model.matchingrules.MatchingRules;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import dev.concordat.kit.cell.ExpectedAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;

/** The matching rules of an answer: a form for what varies; everything else is meant exactly. */
record Matchers(ExpectedAnswer answer) {
  private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)\\\\E", Pattern.DOTALL);
  private static final Pattern SYNTAX = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

  MatchingRules rules() {
    MatchingRulesImpl rules = new MatchingRulesImpl();
    answer.headers().stream()
        .filter(header -> !header.isExact())
        .forEach(
            header -> rules.addCategory("header").addRule(header.name(), matching(header.form())));
    answer
        .forms()
        .forEach((at, form) -> rules.addCategory("body").addRule(path(at), matching(form)));
    return rules;
  }

  private static RegexMatcher matching(Pattern form) {
    return new RegexMatcher(regex(form));
  }

  /** The form as a regular expression of any language, anchored. */
  static String regex(Pattern form) {
    return "^(?:" + portable(form.pattern()) + ")$";
  }

  /** Without Java's {@code \Q…\E}, which the other languages of Pact do not read. */
  private static String portable(String pattern) {
    return QUOTED
        .matcher(pattern)
        .replaceAll(
            quoted ->
                Matcher.quoteReplacement(SYNTAX.matcher(quoted.group(1)).replaceAll("\\\\$0")));
  }

  /** {@code /items/0/id} as {@code $.items[0].id}. */
  static String path(JsonPointer at) {
    StringBuilder path = new StringBuilder("$");
    for (JsonPointer step = at; !step.matches(); step = step.tail()) {
      String member = step.getMatchingProperty();
      path.append(step.mayMatchElement() ? "[" + member + "]" : "['" + member + "']");
    }
    return path.toString();
  }
}
