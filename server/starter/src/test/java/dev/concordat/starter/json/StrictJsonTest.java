package dev.concordat.starter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.wire.Mvc;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
  private interface Nobody {
    String name();
  }

  private record Reader(String firstName) {}

  private final JsonMapper mapper = Mvc.mapper();
  private final StrictJsonConverter converter =
      new StrictJsonConverter(mapper, new ModelOrder(mapper), null, false);

  @Test
  void leavesTheMapperAsItIs() {
    JsonMapper own = JsonMapper.builder().build();
    JsonMapper strict = StrictJson.of(own, 7, 9);
    assertThat(own.readValue("{\"a\":1,\"a\":2}", Map.class)).isEqualTo(Map.of("a", 2));
    assertThat(own.readValue("\"0123456789\"", String.class)).hasSize(10);
    assertThatThrownBy(() -> strict.readValue("\"0123456789\"", String.class))
        .isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void readsWithinLimitsAndKeepsTheMappersOwn() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(5).build())
            .build();
    StreamReadConstraints limits =
        StrictJson.of(JsonMapper.builder(factory).build(), 7, 9)
            .tokenStreamFactory()
            .streamReadConstraints();
    assertThat(limits.getMaxNestingDepth()).isEqualTo(7);
    assertThat(limits.getMaxStringLength()).isEqualTo(9);
    assertThat(limits.getMaxNameLength()).isEqualTo(1024);
    assertThat(limits.getMaxNumberLength()).isEqualTo(100);
    assertThat(limits.getMaxTokenCount()).isEqualTo(5);
  }

  @Test
  void keepsWhatTheMapperIsSetTo() {
    JsonMapper own =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    assertThat(StrictJson.of(own, 7, 99).readValue("{\"first_name\":\"a\"}", Reader.class))
        .isEqualTo(new Reader("a"));
  }

  @Test
  void coercesNothing() {
    refuses("\"1\"", Integer.class);
    refuses("1.5", Integer.class);
    refuses("1", String.class);
    refuses("1.5", String.class);
    refuses("true", String.class);
    refuses("\"\"", Integer.class);
    refuses("\"\"", List.class);
    refuses("0", DayOfWeek.class);
    refuses("null", int.class);
    refuses("1 2", Integer.class);
    refuses("{\"a\":1,\"a\":2}", Map.class);
    assertThat(mapper.readValue("\"\"", String.class)).isEmpty();
  }

  @Test
  void readsAndWritesPointsInTime() {
    OffsetDateTime time = mapper.readValue("\"2026-11-01T09:00:00+01:00\"", OffsetDateTime.class);

    assertThat(time).isEqualTo("2026-11-01T08:00:00Z");
    assertThat(mapper.writeValueAsString(time)).isEqualTo("\"2026-11-01T08:00:00.000Z\"");
    assertThat(mapper.writeValueAsString(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00.000Z\"");
    refuses("\"2026-11-01\"", OffsetDateTime.class);
    refuses("\"2026-13-01T09:00:00Z\"", OffsetDateTime.class);
    refuses("7", OffsetDateTime.class);
  }

  @Test
  void readsTimesFromTextsOnly() {
    assertThat(mapper.readValue("\"2026-11-01\"", LocalDate.class)).isEqualTo("2026-11-01");
    assertThat(mapper.readValue("\"2026-11-01T09:00:00.5+01:00\"", Instant.class))
        .isEqualTo("2026-11-01T08:00:00.500Z");
    assertThat(mapper.readValue("\"PT1S\"", Duration.class)).isEqualTo(Duration.ofSeconds(1));
    assertThat(mapper.readValue("2026", Year.class)).isEqualTo(Year.of(2026));
    for (String json : List.of("7", "7.5", "[2026,11,1]", "\"\"", "\"7\"", "{}")) {
      for (Class<?> type :
          List.of(
              LocalDate.class,
              Instant.class,
              LocalDateTime.class,
              LocalTime.class,
              ZonedDateTime.class,
              Duration.class,
              YearMonth.class,
              Date.class)) {
        refuses(json, type);
      }
    }
    for (String date :
        List.of(
            "2026-11-01T08:00:00Z",
            " 2026-11-01",
            "+12026-11-01",
            "2026-02-30",
            "26-11-01",
            "2026-11-1",
            "20261101")) {
      refuses('"' + date + '"', LocalDate.class);
    }
    refuses("\"2026-11-01\"", Instant.class);
    refuses("\"2026-11-01T08:00:00\"", Instant.class);
    refuses("\"2026-11-01T08:00Z\"", Instant.class);
    refuses("\"2026-02-30T08:00:00Z\"", Instant.class);
  }

  private record Formatted(
      @JsonFormat(pattern = "dd.MM.uuuu") LocalDate day,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant at,
      Map<LocalDate, Integer> byDay) {}

  @Test
  void readsTimesAsTheirFormatSays() {
    Formatted read =
        mapper.readValue(
            "{\"day\":\"01.11.2026\",\"at\":7,\"byDay\":{\"2026-11-01\":1}}", Formatted.class);
    assertThat(read.day()).isEqualTo("2026-11-01");
    assertThat(read.at()).isEqualTo(Instant.ofEpochSecond(7));
    assertThat(read.byDay()).containsKey(LocalDate.of(2026, 11, 1));
  }

  @Test
  void writesNoTextsAndBytesAsJson() {
    MediaType json = MediaType.APPLICATION_JSON;
    assertThat(converter.canWrite(ResolvableType.forClass(Map.class), Map.class, json)).isTrue();
    assertThat(converter.canWrite(ResolvableType.forClass(String.class), String.class, json))
        .isFalse();
    assertThat(converter.canWrite(ResolvableType.forClass(byte[].class), byte[].class, json))
        .isFalse();
    assertThat(
            converter.canWrite(
                ResolvableType.forClass(Map.class), Map.class, MediaType.APPLICATION_PDF))
        .isFalse();
  }

  @Test
  void readsWhatNoParameterAskedFor() throws IOException {
    assertThat(converter.read(ResolvableType.forClass(Integer.class), body("7"), null))
        .isEqualTo(7);
    assertThat(converter.read(Integer.class, body("7"))).isEqualTo(7);
  }

  @Test
  void refusesNullAsABody() {
    assertThatThrownBy(() -> converter.read(Map.class, body("null")))
        .isInstanceOfSatisfying(
            UnreadableJson.class,
            refused ->
                assertThat(refused.answer())
                    .isEqualTo(new ErrorMessage.Sentence("The request body must not be null.")));
  }

  @Test
  void blamesNoCallerForATypeThatCannotBeRead() {
    assertThatThrownBy(() -> converter.read(Nobody.class, body("{}")))
        .isInstanceOf(InvalidDefinitionException.class);
  }

  @Test
  void takesNoStackTraceOfARefusal() {
    assertThatThrownBy(() -> converter.read(Integer.class, body("x")))
        .isInstanceOfSatisfying(
            UnreadableJson.class,
            refused -> {
              assertThat(refused.getStackTrace()).isEmpty();
              assertThat(refused.fillInStackTrace()).isSameAs(refused);
            });
  }

  private void refuses(String json, Class<?> type) {
    assertThatExceptionOfType(JacksonException.class)
        .as("%s as %s", json, type)
        .isThrownBy(() -> mapper.readValue(json, type));
  }

  private static MockHttpInputMessage body(String json) {
    return new MockHttpInputMessage(json.getBytes(UTF_8));
  }
}
