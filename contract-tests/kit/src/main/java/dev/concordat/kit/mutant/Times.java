package dev.concordat.kit.mutant;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The time of an error: of another form, zone or precision, and another time. */
final class Times {
  private static final String FORM = "timestamp is UTC with milliseconds and Z";
  private static final String TIME = "timestamp lies within the exchange";

  private Times() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        text("timestamp-in-seconds", FORM, text -> text.replaceFirst("\\.\\d{3}", "")),
        text("timestamp-in-microseconds", FORM, text -> text.replace("Z", "000Z")),
        text("timestamp-with-offset", FORM, text -> text.replace("Z", "+00:00")),
        text("timestamp-without-zone", FORM, text -> text.replace("Z", "")),
        text("timestamp-with-space", FORM, text -> text.replace("T", " ")),
        text("timestamp-in-lower-case", FORM, text -> text.replace("Z", "z").replace("T", "t")),
        text("timestamp-no-date", FORM, text -> text.replaceFirst("-\\d\\d-", "-13-")),
        at(
            "timestamp-of-http",
            FORM,
            (body, then) ->
                body.put(
                    "timestamp",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(then.atOffset(ZoneOffset.UTC)))),
        at("timestamp-as-number", FORM, (body, then) -> body.put("timestamp", then.toEpochMilli())),
        moved("timestamp-an-hour-ago", Duration.ofHours(-1)),
        moved("timestamp-in-an-hour", Duration.ofHours(1)),
        moved("timestamp-five-seconds-ago", Duration.ofSeconds(-5)),
        moved("timestamp-in-five-seconds", Duration.ofSeconds(5)));
  }

  private static Change text(String name, String breaks, Function<String, String> how) {
    return Change.ofErrorBodies(
        name,
        breaks,
        (body, take) -> body.put("timestamp", how.apply(body.path("timestamp").asString(""))));
  }

  private static Change moved(String name, Duration by) {
    return at(
        name,
        TIME,
        (body, then) ->
            body.put(
                "timestamp",
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                    .format(then.plus(by).atOffset(ZoneOffset.UTC))));
  }

  private static Change at(
      String name,
      String breaks,
      java.util.function.BiFunction<ObjectNode, Instant, ObjectNode> how) {
    return Change.ofErrorBodies(
        name,
        breaks,
        (body, take) -> {
          Instant then = instant(body);
          return then == null ? null : how.apply(body, then);
        });
  }

  private static @Nullable Instant instant(ObjectNode body) {
    try {
      return Instant.parse(body.path("timestamp").asString(""));
    } catch (DateTimeException none) {
      return null;
    }
  }
}
