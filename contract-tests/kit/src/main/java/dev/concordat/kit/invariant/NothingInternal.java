package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** No class, stack, statement, version or token of the inside reaches the caller. */
final class NothingInternal implements Invariant {
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\b(?:java|jakarta|javax|kotlin|org|com|io|tools)\\.[a-z_]+\\.[\\w.$]+"
              + "|\\b[A-Z]\\w*(?:Exception|Error)\\b"
              + "|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)"
              + "|\\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b.*\\b(?:FROM|VALUES|SET|WHERE)\\b"
              + "|\\bSQLSTATE\\b|\\bjdbc:|\\b(?:Tomcat|Hikari|Hibernate|PostgreSQL|H2)\\b"
              + "|cdt_[0-9A-Za-z]{49}");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.MESSAGE)) {
      return null;
    }
    Matcher internal = INTERNAL.matcher(error.field(Role.MESSAGE).toString());
    return internal.find() ? "the message shows the inside: " + internal.group() : null;
  }
}
