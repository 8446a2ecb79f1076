package dev.concordat.contract.fuzz;

import com.github.curiousoddman.rgxgen.RgxGen;
import dev.concordat.kit.document.EcmaPattern;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;

/** Texts that a schema of type string allows. */
final class Texts {
  private static final int UNBOUNDED = 64;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private Texts() {}

  static Arbitrary<String> of(JsonNode schema) {
    if (schema.has("enum")) {
      return Arbitraries.of(schema.get("enum").valueStream().map(JsonNode::asString).toList());
    }
    if (schema.path("format").asString("").equals("date-time")) {
      return dateTimes();
    }
    int min = schema.path("minLength").asInt(0);
    int max = schema.path("maxLength").asInt(UNBOUNDED);
    return schema.has("pattern")
        ? matching(schema.get("pattern").stringValue(), min, max)
        : Characters.text(min, max);
  }

  /** A pattern that takes an emoji takes nearly anything, and is filtered; others lead. */
  private static Arbitrary<String> matching(String pattern, int min, int max) {
    EcmaPattern ecma = new EcmaPattern(pattern);
    if (ecma.isFoundIn("\uD83D\uDE00")) {
      return Characters.text(min, max).filter(ecma::isFoundIn);
    }
    RgxGen matching = RgxGen.parse(pattern);
    return Arbitraries.randomValue(matching::generate)
        .filter(text -> min <= text.length() && text.length() <= max)
        .filter(ecma::isFoundIn);
  }

  /** Of RFC 3339, with any offset and up to nine digits of a second's fraction. */
  private static Arbitrary<String> dateTimes() {
    Arbitrary<Long> seconds =
        Arbitraries.longs()
            .between(
                LocalDateTime.of(0, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC));
    Arbitrary<String> fraction = Arbitraries.strings().numeric().ofMaxLength(9);
    Arbitrary<String> offset = Arbitraries.of("Z", "z", "+00:00", "-00:00", "+14:00", "-11:30");
    return Combinators.combine(seconds, fraction, offset)
        .as(
            (second, digits, zone) ->
                SECONDS.format(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC))
                    + (digits.isEmpty() ? "" : "." + digits)
                    + zone);
  }
}
