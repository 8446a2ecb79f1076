package dev.concordat.vectors;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fills in {@code ${date}} and {@code ${date+5}}: HTTP dates that follow a run's virtual clock. */
final class Dates {
  private static final Pattern DATE = Pattern.compile("\\$\\{date([+-]\\d{1,9})?}");
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  static String fillIn(String text, Instant now) {
    return DATE.matcher(text)
        .replaceAll(
            found -> {
              String seconds = found.group(1);
              return FORM.format(now.plusSeconds(seconds == null ? 0 : Long.parseLong(seconds)));
            });
  }
}
