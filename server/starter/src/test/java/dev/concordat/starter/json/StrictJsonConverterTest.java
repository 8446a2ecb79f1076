package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import dev.concordat.starter.wire.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonConverterTest extends MvcTest {
  @Test
  void acceptsAWholeBook() {
    Answer answer =
        wire.post(
            "/books",
            """
            {"name":"Gr\\u00fc\\ud83d\\ude00","plural":true,"pages":3,"binding":"soft",
             "printedAt":"2026-11-01T09:00:00+01:00","entries":[{"key":"one","first":1}],
             "tags":["a"],"blurbs":{"de":"gut"},"isbn":"x-1"}\
            """);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.json().get("printedAt").asString()).isEqualTo("2026-11-01T08:00:00.000Z");
    assertThat(answer.json().get("name").asString()).isEqualTo("Grü😀");
  }

  @Test
  void reportsAllFaultyFieldsAtOnce() {
    wire.post("/books", "{\"bogus\":1,\"plural\":\"yes\",\"name\":\"\"}")
        .isError(400, "Bad Request", "/books")
        .saysOfFields(
            "name: must not be blank",
            "plural: must be true or false",
            "bogus: is not a known member");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|name: is required",
        "{\"name\":\"a\",\"bogus\":null}|bogus: is not a known member",
        "{\"name\":null}|name: must not be null",
        "{\"name\":7}|name: must be a string",
        "{\"name\":true}|name: must be a string",
        "{\"name\":[\"a\"]}|name: must be a string",
        "{\"name\":{\"a\":1}}|name: must be a string",
        "{\"name\":\"a\",\"name\":\"b\"}|name: must be given once",
        "{\"name\":\"a\\u0000b\"}|name: must not contain the NUL character",
        "{\"name\":\"a\\ud800b\"}|name: must not contain an unpaired surrogate",
        "{\"name\":\"a\",\"pages\":\"7\"}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":\"\"}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":7.0}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":1e400}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":99999999999}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":true}|pages: must be an integer",
        "{\"name\":\"a\",\"pages\":0}|pages: must be at least 1",
        "{\"name\":\"a\",\"plural\":1}|plural: must be true or false",
        "{\"name\":\"a\",\"plural\":\"\"}|plural: must be true or false",
        "{\"name\":\"a\",\"binding\":\"glue\"}|binding: must be one of hard, soft",
        "{\"name\":\"a\",\"binding\":\"\"}|binding: must be one of hard, soft",
        "{\"name\":\"a\",\"binding\":0}|binding: must be one of hard, soft",
        "{\"name\":\"a\",\"binding\":\"HARD\"}|binding: must be one of hard, soft",
        "{\"name\":\"a\",\"entries\":{}}|entries: must be an array",
        "{\"name\":\"a\",\"entries\":\"\"}|entries: must be an array",
        "{\"name\":\"a\",\"entries\":[7]}|entries[0]: must be an object",
        "{\"name\":\"a\",\"entries\":[\"\"]}|entries[0]: must be an object",
        "{\"name\":\"a\",\"entries\":[[]]}|entries[0]: must be an object",
        "{\"name\":\"a\",\"entries\":[null]}|entries[0]: must not be null",
        "{\"name\":\"a\",\"pages\":null}|pages: must not be null",
        "{\"name\":\"a\",\"blurbs\":{\"de\":null}}|blurbs.de: must not be null",
        "{\"name\":\"a\",\"entries\":[{\"key\":\"k\"},{\"key\":\" \"}]}|entries[1].key: must not be"
            + " blank",
        "{\"name\":\"a\",\"tags\":[\"ok\",\"\"]}|tags[1]: must be 1 to 8 characters long, not 0",
        "{\"name\":\"a\",\"tags\":[1]}|tags[0]: must be a string",
        "{\"name\":\"a\",\"blurbs\":{\"de\":\"\"}}|blurbs.de: must not be blank",
        "{\"name\":\"a\",\"blurbs\":{\"de\":1}}|blurbs.de: must be a string",
        "{\"name\":\"a\",\"blurbs\":{\"a\\nb\":1}}|blurbs.'a?b': must be a string",
        "{\"name\":\"a\",\"isbn\":\"?\"}|isbn: must be one of A-Z a-z 0-9, then up to 254 of A-Z"
            + " a-z 0-9 _ . : / -"
      })
  void namesTheFaultyField(String body, String entry) {
    wire.post("/books", body).isError(400, "Bad Request", "/books").saysOfFields(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01T08:00:00Z",
        "2026-11-01t08:00:00z",
        "2026-11-01T08:00:00-00:00",
        "2026-11-01T09:30:00.000+01:30"
      })
  void takesEverySpellingOfADateTime(String text) {
    assertThat(wire.post("/books", "{\"name\":\"a\",\"printedAt\":\"" + text + "\"}").body())
        .contains("\"printedAt\":\"2026-11-01T08:00:00.000Z\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01", "2026-11-01T08:00:00", "2026-11-01T08:00Z", "2026-13-01T08:00:00Z",
    "+12026-11-01T08:00:00Z", "2026-11-01T08:00:60Z", "2026-11-01 08:00:00Z", "''"
  })
  void refusesADateTimeWithoutAllItsParts(String text) {
    wire.post("/books", "{\"name\":\"a\",\"printedAt\":\"" + text + "\"}")
        .isError(400, "/books")
        .saysOfFields("printedAt: must be a date-time with offset such as 2026-11-01T08:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{|The request body is not well-formed JSON, line 1, column 2.",
        "{\"name\":}|The request body is not well-formed JSON, line 1, column 9.",
        "{\"name\":NaN}|The request body is not well-formed JSON, line 1, column 12.",
        "{'name':1}|The request body is not well-formed JSON, line 1, column 2.",
        "{\"name\":\"a\"} x|The request body is not well-formed JSON, line 1, column 14.",
        "{\"name\":\"a\"}{}|The request body goes on after its JSON document ends, line 1, column"
            + " 13.",
        "null|The request body must not be null.",
        "[]|The request body must be an object.",
        "7|The request body must be an object.",
        "\"\"|The request body must be an object.",
        "` `|The request body is empty; this operation needs one."
      })
  void saysWhatIsWrongWithTheDocument(String body, String message) {
    wire.post("/books", body).isError(400, "Bad Request", "/books").says(message);
  }

  @Test
  void refusesAMissingBody() {
    wire.post("/books", "")
        .isError(400, "/books")
        .says("The request body is missing; this operation needs one.");
  }

  @Test
  void refusesOtherEncodings() {
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1
        }) {
      wire.post("/books", "{\"name\":\"Größe\"}".getBytes(charset))
          .isError(400, "/books")
          .says("The request body must be JSON in UTF-8.");
    }
  }

  @Test
  void refusesDeepNesting() {
    wire.post("/books", "{\"name\":" + "[".repeat(2000) + "]".repeat(2000) + "}")
        .isError(400, "/books")
        .says("The request body is nested too deeply, or a value in it is too long.");
  }

  @Test
  void namesTheItemOfAList() {
    wire.post("/many", "[{\"key\":\"a\"},{\"key\":\"\"}]")
        .isError(400, "/many")
        .saysOfFields("[1].key: must not be blank");
  }

  @Test
  void listsFaultsInDeclaredOrder() {
    wire.post(
            "/books",
            """
            {"zzz":1,"isbn":"-","tags":["",5],"entries":[{"first":"x","key":1},3,{}],"pages":0}\
            """)
        .isError(400, "/books")
        .saysOfFields(
            "name: is required",
            "pages: must be at least 1",
            "entries[0].key: must be a string",
            "entries[0].first: must be an integer",
            "entries[1]: must be an object",
            "entries[2].key: is required",
            "tags[0]: must be 1 to 8 characters long, not 0",
            "tags[1]: must be a string",
            "isbn: must be one of A-Z a-z 0-9, then up to 254 of A-Z a-z 0-9 _ . : / -",
            "zzz: is not a known member");
  }
}
