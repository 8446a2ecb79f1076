package dev.concordat.contract.wire;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one notation, from left to right; what only the whole can settle stays as it is. */
final class NotationReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\(?<escape>[rnt0\\\\\\n])|\\\\x(?<octet>[0-9A-Fa-f]{2})"
              + "|\\$\\((?<times>\\d{1,7})\\*(?<repeated>[^)\\n]*)\\)|\\$\\{(?<name>[a-z]+)}"
              + "|(?<line>\\n)|(?<plain>[ -~&&[^\\\\]])");

  private final String notation;
  private final Map<String, String> variables;

  NotationReader(String notation, Map<String, String> variables) {
    this.notation = notation;
    this.variables = variables;
  }

  /** One character for each byte, but for length and end, which are left to the caller. */
  String read() {
    StringBuilder out = new StringBuilder();
    Matcher token = TOKEN.matcher(notation);
    int at = 0;
    while (at < notation.length()) {
      if (!token.find(at) || token.start() != at) {
        throw new IllegalArgumentException(
            "cannot read '" + near(at) + "': expected ASCII and \\xHH");
      }
      out.append(octets(token));
      at = token.end();
    }
    return out.toString();
  }

  private String octets(Matcher token) {
    if (token.group("plain") != null) {
      return token.group();
    }
    if (token.group("line") != null) {
      return "\r\n";
    }
    if (token.group("octet") != null) {
      return String.valueOf((char) Integer.parseInt(token.group("octet"), 16));
    }
    if (token.group("times") != null) {
      String repeated = new NotationReader(token.group("repeated"), variables).read();
      return repeated.repeat(Integer.parseInt(token.group("times")));
    }
    return token.group("name") != null ? variable(token) : escape(token.group("escape").charAt(0));
  }

  private String variable(Matcher token) {
    String name = token.group("name");
    if (name.equals("length") || name.equals("eof")) {
      return token.group();
    }
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "no variable '" + name + "': expected length, eof or one of " + variables.keySet());
    }
    return value;
  }

  private static String escape(char escaped) {
    return switch (escaped) {
      case 'r' -> "\r";
      case 'n' -> "\n";
      case 't' -> "\t";
      case '0' -> "\0";
      case '\n' -> "";
      default -> "\\";
    };
  }

  private String near(int at) {
    return notation.substring(at, Math.min(at + 12, notation.length())).replace("\n", "\\n");
  }
}
