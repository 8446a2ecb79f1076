package dev.concordat.kit.invariant;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * No class, stack, statement, file, address, version or token of the inside reaches the caller, in
 * the body or in a header.
 */
final class NothingInternal implements Invariant {
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\b(?:java|jakarta|javax|kotlin|org|com|io|tools)\\.[a-z_]+\\.[\\w.$]+|\\b[A-Z]\\w*(?:Exception|Error)\\b|\\bat"
              + " [\\w.$<> ]*\\(?[\\w./\\\\$:-]+:\\d+(?::\\d+)?\\)|\\bFile \\\\?\"[^\"]+\\\\?\","
              + " line \\d+|\\bTraceback\\b|\\b(?:panic|goroutine):? \\w|\\b(?:SELECT|INSERT"
              + " INTO|UPDATE|DELETE FROM)\\b.*\\b(?:FROM|VALUES|SET|WHERE)\\b"
              + "|\\bSQLSTATE\\b|\\bORA-\\d{5}\\b|\\bSQLITE_[A-Z]+\\b|\\bE(?:CONNREFUSED|NOENT)\\b"
              + "|\\bjdbc:|\\b(?:Tomcat|Hikari|Hibernate|PostgreSQL|H2)\\b"
              + "|(?<![\\w/.])/(?:app|etc|home|opt|root|srv|tmp|usr|var)/[\\w./-]+|\\b[A-Z]:\\\\\\\\\\w+"
              + "|\\b\\d{1,3}(?:\\.\\d{1,3}){3}:\\d+\\b|cdt_[0-9A-Za-z]{49}");

  /** Named software with its version, and headers whose only use is to name it. */
  private static final Pattern VERSION = Pattern.compile("[A-Za-z][\\w-]*/\\d+\\.\\d[\\w.]*");

  private static final List<String> NAMING = List.of("Server", "Via");
  private static final List<String> NEEDLESS = List.of("X-Powered-By", "X-AspNet-Version");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    Matcher internal = INTERNAL.matcher(error.said());
    if (internal.find()) {
      return "the body shows the inside: " + internal.group();
    }
    for (Map.Entry<String, List<String>> header : error.answer().headers().entrySet()) {
      String name = header.getKey();
      for (String value : header.getValue()) {
        if (NEEDLESS.stream().anyMatch(name::equalsIgnoreCase)
            || INTERNAL.matcher(value).find()
            || (NAMING.stream().anyMatch(name::equalsIgnoreCase)
                && VERSION.matcher(value).find())) {
          return name + " shows the inside: " + value;
        }
      }
    }
    return null;
  }
}
