package dev.concordat.kit.verify;

import static dev.concordat.kit.verify.Drift.added;
import static dev.concordat.kit.verify.Drift.body;
import static dev.concordat.kit.verify.Drift.bytes;
import static dev.concordat.kit.verify.Drift.header;
import static dev.concordat.kit.verify.Drift.message;
import static dev.concordat.kit.verify.Drift.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.judge.Finding;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that drifts in one promise is caught: the cell is named, and the promise. */
final class DriftTest {
  private static final String TAKEN = "createKey 409-name-taken";
  private static final String FIELDS = "createKey 400-two-fields";
  private static final String NOBODY = "getMe 401-no-credentials";
  private static final String REVOKED = "getMe 401-revoked-token";
  private static final String SCOPE = "createKey 403-scope";
  private static final String FOREIGN = "getKey 404-foreign-project";
  private static final String LANGUAGE = "createProject 422-unsupported-language";
  private static final String SPENT = "listKeys 429-bucket-spent";
  private static final String FAILS = "getMe 500-database-fails";
  private static final String FOUND = "getKey 200-key";
  private static final String CREATED = "createKey 201-created";

  private static final Document DOCUMENT = Repository.document();
  private static final Recording RECORDING =
      Rehearsal.of(Cells.read(Repository.CELLS, DOCUMENT).scenarios());

  static Stream<Arguments> drifts() {
    return Stream.of(
            statuses(), fields(), messages(), timesAndPaths(), transfers(), headers(), successes())
        .flatMap(drifts -> drifts);
  }

  private static Stream<Arguments> statuses() {
    return Stream.of(
        arguments("status of a neighbour", TAKEN, status(422), "StatusCodeRepeatsStatus"),
        arguments("status no operation has", TAKEN, status(418), "document"),
        arguments("error under 200", TAKEN, status(200), "cell"),
        arguments("conflict told as bad request", TAKEN, neighbour(400, "Bad Request"), "cell"),
        arguments("422 told as 400", LANGUAGE, neighbour(400, "Bad Request"), "cell"),
        arguments("404 told as 403", FOREIGN, neighbour(403, "Forbidden"), "indistinguishable"),
        arguments("500 told as 503", FAILS, neighbour(503, "Service Unavailable"), "document"),
        arguments("401 told as 403", REVOKED, neighbour(403, "Forbidden"), "document"),
        arguments("201 told as 200", CREATED, status(200), "document"),
        arguments("200 told as 201", FOUND, status(201), "document"),
        arguments("200 told as 204", FOUND, status(204), "document"),
        arguments("redirect", FOUND, status(302), "document"));
  }

  private static Stream<Arguments> fields() {
    return Stream.of(
        arguments("statusCode lies", TAKEN, body(":409", ":400"), "StatusCodeRepeatsStatus"),
        arguments("statusCode is a text", TAKEN, body(":409", ":\"409\""), "document"),
        arguments("statusCode is no integer", TAKEN, body(":409", ":409.0"), "StatusCode"),
        arguments("statusCode is null", TAKEN, body(":409", ":null"), "document"),
        arguments("label of a neighbour", TAKEN, body("\"Conflict", "\"Gone"), "LabelOfTheStatus"),
        arguments("label in lower case", TAKEN, body("Conflict", "conflict"), "LabelOfTheStatus"),
        arguments("label of RFC 9110", LANGUAGE, body("able Entity", "able Content"), "LabelOf"),
        arguments("field renamed", TAKEN, body("statusCode", "status"), "ExactlyFiveFields"),
        arguments("field in capitals", TAKEN, body("\"path\"", "\"Path\""), "ExactlyFiveFields"),
        arguments("sixth field", TAKEN, body("{", "{\"traceId\":\"1\","), "ExactlyFiveFields"),
        arguments("field twice", TAKEN, body("{", "{\"statusCode\":409,"), "StrictJsonBody"),
        arguments("field missing", TAKEN, body("\"error\":\"Conflict\",", ""), "ExactlyFive"),
        arguments("wrapped", TAKEN, bytes(text -> "{\"error\":" + text + "}"), "ExactlyFive"),
        arguments("in a list", TAKEN, bytes(text -> "[" + text + "]"), "StrictJsonBody"));
  }

  private static Stream<Arguments> messages() {
    return Stream.of(
        arguments("another sentence", TAKEN, message("\"It exists.\""), "cell"),
        arguments("empty message", TAKEN, message("\"\""), "MessageSaysSomething"),
        arguments("blank message", TAKEN, message("\" \\t\""), "MessageSaysSomething"),
        arguments("null message", TAKEN, message("null"), "MessageSaysSomething"),
        arguments("message is an object", TAKEN, message("{\"text\":\"x\"}"), "MessageSays"),
        arguments("list where no field failed", TAKEN, message("[\"Taken.\"]"), "ListOnlyOf"),
        arguments("text where fields failed", FIELDS, message("\"Bad.\""), "EntryForEachFault"),
        arguments("empty list", FIELDS, message("[]"), "MessageSaysSomething"),
        arguments("one entry lost", FIELDS, Drift.firstEntryAlone(), "EntryForEachFault"),
        arguments("one entry twice", FIELDS, Drift.entriesTwice(), "MessageSaysSomething"),
        arguments("entry of another field", FIELDS, body("name:", "tags:"), "EntryForEachFault"),
        arguments("entry without field", FIELDS, body("name: ", ""), "EntryForEachFault"),
        arguments("entry that is no text", FIELDS, message("[1,2]"), "MessageSaysSomething"),
        arguments("Java exception", FAILS, message("\"java.lang.IllegalState\""), "NothingInt"),
        arguments("SQL", FAILS, message("\"SELECT a FROM b\""), "NothingInternal"),
        arguments("Node stack", FAILS, message("\"at f (/app/x.js:3:7)\""), "NothingInternal"),
        arguments("Python stack", FAILS, message("\"File \\\"a.py\\\", line 3\""), "NothingInt"),
        arguments("Go panic", FAILS, message("\"panic: nil map\""), "NothingInternal"),
        arguments("address", FAILS, message("\"connect 10.0.0.3:5432\""), "NothingInternal"),
        arguments("file", FAILS, message("\"/var/lib/app/db.sqlite\""), "NothingInternal"));
  }

  private static Stream<Arguments> timesAndPaths() {
    return Stream.of(
        arguments("a year ago", TAKEN, body("p\":\"20", "p\":\"19"), "TimestampWithinExchange"),
        arguments("no time zone", TAKEN, body("Z\"", "\""), "TimestampInUtcMilliseconds"),
        arguments("offset", TAKEN, body("Z\"", "+00:00\""), "TimestampInUtcMilliseconds"),
        arguments("microseconds", TAKEN, body("Z\"", "000Z\""), "TimestampInUtcMilliseconds"),
        arguments("epoch", TAKEN, Drift.timestamp("1700000000"), "TimestampInUtcMilliseconds"),
        arguments("no such day", TAKEN, Drift.timestamp("\"2026-02-30T08:00:00.000Z\""), "Time"),
        arguments("path with query", TAKEN, body("/keys\"", "/keys?a=1\""), "PathAsRequested"),
        arguments("path of a template", TAKEN, body("/web/", "/{projectId}/"), "PathAsRequested"),
        arguments("absolute path", TAKEN, body("\"/v1", "\"http://x/v1"), "PathAsRequested"),
        arguments("slash at the end", TAKEN, body("/keys\"", "/keys/\""), "PathAsRequested"));
  }

  private static Stream<Arguments> transfers() {
    return Stream.of(
        arguments("cut short", TAKEN, bytes(text -> text.substring(0, 40)), "StrictJsonBody"),
        arguments("empty", TAKEN, bytes(text -> ""), "StrictJsonBody"),
        arguments("garbage behind", TAKEN, bytes(text -> text + "x"), "StrictJsonBody"),
        arguments("two bodies", TAKEN, bytes(text -> text + text), "StrictJsonBody"),
        arguments("byte order mark", TAKEN, bytes(text -> "\uFEFF" + text), "StrictJsonBody"),
        arguments("HTML", TAKEN, bytes(text -> "<h1>Conflict</h1>"), "StrictJsonBody"),
        arguments("not UTF-8", TAKEN, Drift.latin1("Conflict", "Conflïct"), "StrictJsonBody"));
  }

  private static Stream<Arguments> headers() {
    return Stream.of(
        arguments("text/html", TAKEN, header("Content-Type", "text/html"), "JsonMediaType"),
        arguments("no media type", TAKEN, header("Content-Type"), "JsonMediaType"),
        arguments(
            "problem", TAKEN, header("Content-Type", "application/problem+json"), "JsonMediaType"),
        arguments("stored", TAKEN, header("Cache-Control"), "NeverStored"),
        arguments("cached", TAKEN, header("Cache-Control", "max-age=60"), "NeverStored"),
        arguments("no request id", TAKEN, header("X-Request-Id"), "RequestIdInHeaderOnly"),
        arguments("no challenge", NOBODY, header("WWW-Authenticate"), "BearerChallenge"),
        arguments("basic", NOBODY, header("WWW-Authenticate", "Basic realm=\"x\""), "Bearer"),
        arguments(
            "error without credentials",
            NOBODY,
            header("WWW-Authenticate", "Bearer realm=\"concordat\", error=\"invalid_token\""),
            "BearerChallenge"),
        arguments(
            "no error with credentials",
            REVOKED,
            header("WWW-Authenticate", "Bearer realm=\"concordat\""),
            "BearerChallenge"),
        arguments("scope unsaid", SCOPE, header("WWW-Authenticate"), "BearerChallenge"),
        arguments("no wait", SPENT, header("Retry-After"), "WholeSecondsToWait"),
        arguments("wait 0", SPENT, header("Retry-After", "0"), "WholeSecondsToWait"),
        arguments("wait 1.5", SPENT, header("Retry-After", "1.5"), "WholeSecondsToWait"),
        arguments(
            "wait until", SPENT, header("Retry-After", "Sun, 01 Nov 2026 08:00:00 GMT"), "Whole"),
        arguments("no limit", SPENT, header("RateLimit"), "document"),
        arguments("no policy", SPENT, header("RateLimit-Policy"), "document"),
        arguments("server and version", TAKEN, header("Server", "nginx/1.25.3"), "NothingInternal"),
        arguments("powered by", TAKEN, header("X-Powered-By", "Express"), "NothingInternal"),
        arguments("owner told", FOREIGN, header("X-Owner", "globex"), "indistinguishable"),
        arguments("cookie to the foreign", FOREIGN, header("Set-Cookie", "a=1"), "indisting"),
        arguments("foreign body", FOREIGN, added(" "), "indistinguishable"));
  }

  private static Stream<Arguments> successes() {
    return Stream.of(
        arguments("text for a number", FOUND, body("n\":2", "n\":\"2\""), "document"),
        arguments("member missing", FOUND, body("\"plural\":false,", ""), "document"),
        arguments("member too many", FOUND, body("{", "{\"owner\":\"x\","), "document"),
        arguments("null", FOUND, body("\"tags\":[]", "\"tags\":null"), "document"),
        arguments("no such date", FOUND, body("2026-11-01T", "2026-02-30T"), "document"),
        arguments("a day alone", FOUND, body("T08:00:00.000Z", ""), "document"),
        arguments("another key", FOUND, body("\"greeting\"", "\"farewell\""), "cell"),
        arguments("HTML", FOUND, bytes(text -> "<html></html>"), "document"),
        arguments("another media type", FOUND, header("Content-Type", "text/json"), "document"),
        arguments("no request id", FOUND, header("X-Request-Id"), "document"),
        arguments("no limits", FOUND, header("RateLimit"), "document"),
        arguments("no location", CREATED, header("Location"), "document"),
        arguments("location of others", CREATED, header("Location", "/v1/keys/1"), "cell"),
        arguments(
            "location of another",
            CREATED,
            header("Location", "/v1/projects/web/keys/01jbkq0000000000000000000b"),
            "cell"));
  }

  private static UnaryOperator<Answer> neighbour(int status, String label) {
    return answer ->
        body("\"error\":\"[^\"]*\"", "\"error\":\"" + label + "\"")
            .andThen(body("\"statusCode\":\\d+", "\"statusCode\":" + status))
            .andThen(status(status))
            .apply(answer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drifts")
  void isFoundAndNamed(String name, String cell, UnaryOperator<Answer> drift, String promise) {
    Recording drifted =
        RECORDING.map(
            take ->
                take.scenario().description().equals(cell) && take.turn() == Turn.CELL
                    ? take.with(drift.apply(take.answer()))
                    : take);

    List<CellVerdict> unproven = new Verification(DOCUMENT).judge(drifted).unproven();

    assertThat(unproven)
        .extracting(found -> found.scenario().description())
        .as(name)
        .containsExactly(cell);
    assertThat(unproven.get(0).findings())
        .extracting(Finding::promise)
        .as(name)
        .anyMatch(found -> found.startsWith(promise));
  }
}
