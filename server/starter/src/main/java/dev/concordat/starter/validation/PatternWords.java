package dev.concordat.starter.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression made of character classes, in words; any other is shown as it is. */
final class PatternWords {
  private static final Pattern PART =
      Pattern.compile("\\[((?:\\\\.|[^\\]\\\\^])+)\\](?:\\{(\\d+)(?:,(\\d*))?\\}|([*+?]))?");

  private PatternWords() {}

  static String of(String regex) {
    String plain = regex.replaceAll("^\\^|\\$$", "");
    Matcher matcher = PART.matcher(plain);
    List<String> parts = new ArrayList<>();
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      parts.add(count(matcher) + " " + characters(matcher.group(1)));
      end = matcher.end();
    }
    return parts.isEmpty() || end != plain.length()
        ? "must match the pattern " + regex
        : "must be " + String.join(", then ", parts);
  }

  private static String count(Matcher part) {
    if (part.group(4) != null) {
      return switch (part.group(4)) {
        case "*" -> "any number of";
        case "+" -> "one or more of";
        default -> "at most one of";
      };
    }
    if (part.group(2) == null) {
      return "one of";
    }
    if (part.group(3) == null) {
      return "exactly " + part.group(2) + " of";
    }
    String least = part.group(2);
    return part.group(3).isEmpty()
        ? "at least " + least + " of"
        : least.equals("0")
            ? "up to " + part.group(3) + " of"
            : least + " to " + part.group(3) + " of";
  }

  /** Such as {@code A-Z a-z 0-9 _ .}: ranges and characters set apart by spaces. */
  private static String characters(String inside) {
    Matcher matcher =
        Pattern.compile("(\\\\.|.)-(\\\\.|.)|\\\\.|.", Pattern.DOTALL).matcher(inside);
    List<String> items = new ArrayList<>();
    while (matcher.find()) {
      items.add(matcher.group().replace("\\d", "0-9").replace("\\", ""));
    }
    return String.join(" ", items);
  }
}
