package dev.concordat.client.error;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of HTTP in any of the three forms a recipient has to read (RFC 9110, section 5.6.7), and
 * in no other. The day of the week is not compared.
 */
final class HttpDate {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
  private static final String LONG_DAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";
  private static final String TIME = "(?<time>\\d\\d:\\d\\d:\\d\\d)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(DAY + ", (?<day>\\d\\d) " + MONTH + " (?<year>\\d{4}) " + TIME + " GMT"),
          Pattern.compile(
              LONG_DAY + ", (?<day>\\d\\d)-" + MONTH + "-(?<year>\\d\\d) " + TIME + " GMT"),
          Pattern.compile(DAY + " " + MONTH + " (?<day>[ \\d]\\d) " + TIME + " (?<year>\\d{4})"));

  private HttpDate() {}

  /** Empty if it is none. */
  static Optional<Instant> parse(String value) {
    return parse(value, LocalDateTime.MAX);
  }

  /** The same; a year of two digits that would be more than 50 years after {@code now} is past. */
  static Optional<Instant> parse(String value, Instant now) {
    return parse(value, LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusYears(50));
  }

  private static Optional<Instant> parse(String value, LocalDateTime latest) {
    return FORMS.stream()
        .map(form -> form.matcher(value))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(HttpDate::dateTime)
        .map(date -> isShort(value) && date.isAfter(latest) ? date.minusYears(100) : date)
        .map(date -> date.toInstant(ZoneOffset.UTC));
  }

  private static boolean isShort(String value) {
    return value.indexOf('-') >= 0;
  }

  private static Optional<LocalDateTime> dateTime(Matcher found) {
    try {
      String year = found.group("year");
      LocalDate date =
          LocalDate.of(
              year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year),
              MONTHS.indexOf(found.group("month")) + 1,
              Integer.parseInt(found.group("day").strip()));
      return Optional.of(date.atTime(LocalTime.parse(found.group("time"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
