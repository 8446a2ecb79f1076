package dev.concordat.client.error;

import java.util.regex.Pattern;

/**
 * The one line an exception says of itself: at most 512 characters, never a header, never a token.
 */
final class FailureLine {
  private static final int LONGEST = 512;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

  private FailureLine() {}

  static String of(Failure failure) {
    String line =
        "%s %s %s: %s"
            .formatted(failure.operation(), failure.method(), failure.path(), outcome(failure));
    String clean = Failure.masked(UNPRINTABLE.matcher(line).replaceAll(" "));
    return clean.length() <= LONGEST ? clean : shortened(clean);
  }

  private static String outcome(Failure failure) {
    ErrorBody error = failure.error();
    if (error != null) {
      return failure.status()
          + " "
          + error.error()
          + ": "
          + String.join("; ", error.message().texts());
    }
    Throwable cause = failure.cause();
    String why = cause == null ? "" : ": " + reason(cause);
    return failure.status() == 0 ? "no answer" + why : failure.status() + why;
  }

  /** The JDK says nothing of a failed connection, but may of what is behind it. */
  private static String reason(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    if (cause.getMessage() != null) {
      return name + ": " + cause.getMessage();
    }
    Throwable behind = cause.getCause();
    return behind == null ? name : name + ": " + reason(behind);
  }

  private static String shortened(String line) {
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return line.substring(0, end) + "…";
  }
}
