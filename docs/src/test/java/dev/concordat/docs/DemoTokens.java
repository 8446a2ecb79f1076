package dev.concordat.docs;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo tokens as the README gives them: {@code ADMIN='Authorization: Bearer cdt_…'}. */
final class DemoTokens {
  private static final Pattern VARIABLE =
      Pattern.compile("(?m)^(\\w+)='Authorization: Bearer (cdt_\\w+)'$");

  private DemoTokens() {}

  /** Variable name to token. */
  static Map<String, String> all() {
    return VARIABLE
        .matcher(Pages.text(Pages.README))
        .results()
        .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
  }

  static String of(String variable) {
    String token = all().get(variable);
    if (token == null) {
      throw new IllegalArgumentException("The README sets no token " + variable + ".");
    }
    return token;
  }
}
