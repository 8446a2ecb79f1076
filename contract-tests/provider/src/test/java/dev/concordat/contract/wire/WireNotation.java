package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of requests in case files: bytes as a reader can see them. */
final class WireNotation {
  private static final String LENGTH = "${length}";
  private static final String END = "${eof}";
  private static final Pattern RUN = Pattern.compile("(?s)([^\\\\)\\r\\n])\\1{39,}");

  private WireNotation() {}

  /**
   * The bytes a notation stands for; throws IllegalArgumentException that says what cannot be read.
   *
   * @param variables values of {@code ${name}}
   */
  static WireRequest read(String notation, Map<String, String> variables) {
    String raw = new NotationReader(notation, variables).read();
    boolean ends = raw.endsWith(END);
    String text = ends ? raw.substring(0, raw.length() - END.length()) : raw;
    if (text.contains(END)) {
      throw new IllegalArgumentException(END + " must be last");
    }
    int body = text.indexOf("\r\n\r\n");
    String length = String.valueOf(body < 0 ? 0 : text.length() - body - 4);
    return new WireRequest(text.replace(LENGTH, length).getBytes(ISO_8859_1), ends);
  }

  /** The notation of a request, ready to be put into a case file. */
  static String write(WireRequest request) {
    StringBuilder out = new StringBuilder();
    String text = request.text();
    Matcher runs = RUN.matcher(text);
    int from = 0;
    while (runs.find()) {
      escape(text, from, runs.start(), out);
      out.append("$(").append(runs.end() - runs.start()).append('*');
      escape(text, runs.start(), runs.start() + 1, out);
      out.append(')');
      from = runs.end();
    }
    escape(text, from, text.length(), out);
    if (request.ends()) {
      out.append(END);
    }
    return text.endsWith("\r\n") && !request.ends()
        ? out.toString()
        : out.append("\\\n").toString();
  }

  private static void escape(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char octet = text.charAt(i);
      boolean starts = i == 0 || text.charAt(i - 1) == '\n';
      if (octet == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
        out.append('\n');
        i++;
      } else if (octet == '\n') {
        out.append("\\n\\\n");
      } else if ((starts && (octet == '#' || octet == '<')) || octet == '$') {
        out.append(hexadecimal(octet));
      } else {
        out.append(visible(octet));
      }
    }
  }

  private static String visible(char octet) {
    return switch (octet) {
      case '\\' -> "\\\\";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case 0 -> "\\0";
      default -> octet < ' ' || octet > '~' ? hexadecimal(octet) : String.valueOf(octet);
    };
  }

  private static String hexadecimal(char octet) {
    return String.format("\\x%02X", (int) octet);
  }
}
