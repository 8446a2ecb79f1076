package dev.concordat.server.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a sentence that states a fact, such as {@code project {project} has language
 * {language}}: each name in braces stands for one in quotes, {@code {#name}} for a number. After a
 * project's or a token's name may follow {@code of organization "…"}.
 */
final class StateSentence {
  private static final Pattern SLOT = Pattern.compile("\\{(#?)(\\w+)}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  private final String form;
  private final Pattern pattern;
  private final List<String> slots;

  StateSentence(String form) {
    this.form = form;
    String regex = SLOT.matcher(form).replaceAll(slot -> Matcher.quoteReplacement(regex(slot)));
    this.pattern = Pattern.compile(regex);
    this.slots = GROUP.matcher(regex).results().map(group -> group.group(1)).toList();
  }

  String form() {
    return form;
  }

  /** The names in a sentence of this form; empty if it is another sentence. */
  Optional<Map<String, String>> read(String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String slot : slots) {
      String name = matcher.group(slot);
      if (name != null) {
        names.put(slot, name);
      }
    }
    return Optional.of(names);
  }

  private static String regex(MatchResult slot) {
    String name = slot.group(2);
    if (!slot.group(1).isEmpty()) {
      return "(?<" + name + ">[0-9]+)";
    }
    String quoted = "\"(?<" + name + ">[^\"]+)\"";
    return name.equals("project") || name.equals("token")
        ? quoted + "(?: of organization \"(?<organization>[^\"]+)\")?"
        : quoted;
  }
}
