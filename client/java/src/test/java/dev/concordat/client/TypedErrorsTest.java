package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ErrorBody;
import dev.concordat.client.error.ErrorMessage;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.error.UnexpectedStatusException;
import dev.concordat.client.model.NewKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TypedErrorsTest {

  @TestFactory
  Stream<DynamicTest> eachDocumentedStatusHasItsClass() throws IOException {
    return new Documented()
        .labels().entrySet().stream()
            .map(
                status -> DynamicTest.dynamicTest("" + status.getKey(), () -> hasItsClass(status)));
  }

  private static void hasItsClass(Map.Entry<Integer, String> documented) {
    String body = Bodies.error(documented.getKey(), documented.getValue(), "\"No.\"");
    ConcordatException error = errorOfCreateKey(documented.getKey(), body);

    String label = documented.getValue().replace("URI", "Uri").replace("HTTP", "Http");
    assertThat(error.getClass().getSimpleName()).isEqualTo(label.replace(" ", "") + "Exception");
    assertThat(error.status()).isEqualTo(documented.getKey());
    assertThat(error.messages()).containsExactly("No.");
  }

  @Test
  void carriesTheWholeBody() {
    ConcordatException error =
        errorOfCreateKey(409, Bodies.error(409, "Conflict", "\"Key name 'greeting' is taken.\""));

    assertThat(error.error())
        .contains(
            new ErrorBody(
                409,
                "Conflict",
                new ErrorMessage.Sentence("Key name 'greeting' is taken."),
                Instant.parse("2026-11-01T08:00:00Z"),
                "/v1/projects/web/keys"));
    assertThat(error)
        .hasMessage(
            "createKey POST /v1/projects/web/keys: 409 Conflict: Key name 'greeting' is taken.")
        .hasNoCause();
  }

  @Test
  void listsAnEntryPerFailedField() {
    ConcordatException error =
        errorOfCreateKey(
            400, Bodies.error(400, "Bad Request", "[\"name: is blank\", \"maxLength: too big\"]"));

    assertThat(error).isInstanceOf(BadRequestException.class);
    assertThat(error.messages()).containsExactly("name: is blank", "maxLength: too big");
  }

  @Test
  void keepsItsLineWhenSerialized() throws Exception {
    ConcordatException error = errorOfCreateKey(409, Bodies.error(409, "Conflict", "\"Taken.\""));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    ByteArrayInputStream written = new ByteArrayInputStream(bytes.toByteArray());

    assertThat((Throwable) new ObjectInputStream(written).readObject())
        .isExactlyInstanceOf(RuntimeException.class)
        .hasMessage(error.toString())
        .hasStackTraceContaining("errorOfCreateKey");
  }

  @Test
  void tellsHowLongToWait() {
    String body = Bodies.error(429, "Too Many Requests", "\"Slow down.\"");
    ConcordatException error =
        errorOfCreateKey(429, body, "Retry-After", "7", "X-Request-Id", "r-42");

    assertThat(error).isInstanceOf(TooManyRequestsException.class);
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(error.requestId()).contains("r-42");
  }

  @Test
  void keepsEveryHeader() {
    String body = Bodies.error(401, "Unauthorized", "\"No valid credentials.\"");
    ConcordatException error = errorOfCreateKey(401, body, "WWW-Authenticate", "Bearer");

    assertThat(error).isInstanceOf(UnauthorizedException.class);
    assertThat(error.headers().firstValue("www-authenticate")).contains("Bearer");
  }

  @Test
  void callsAnUndocumentedStatusUnexpected() {
    String body = Bodies.error(404, "Not Found", "\"There is nothing here.\"");
    try (ScriptedServer server = ScriptedServer.answering(404, body)) {
      ConcordatException error =
          catchThrowableOfType(ConcordatException.class, () -> server.client().account().getMe());

      assertThat(error).isInstanceOf(UnexpectedStatusException.class);
      assertThat(error.status()).isEqualTo(404);
      assertThat(error.messages()).containsExactly("There is nothing here.");
    }
  }

  @Test
  void sendsAFailedRequestOnlyOnce() {
    String body = Bodies.error(429, "Too Many Requests", "\"Slow down.\"");
    try (ScriptedServer server = ScriptedServer.answering(429, body, "Retry-After", "0")) {
      assertThatThrownBy(() -> server.client().projects().listProjects())
          .isInstanceOf(TooManyRequestsException.class);

      assertThat(server.received()).hasSize(1);
    }
  }

  private static ConcordatException errorOfCreateKey(int status, String body, String... headers) {
    try (ScriptedServer server = ScriptedServer.answering(status, body, headers)) {
      return catchThrowableOfType(
          ConcordatException.class,
          () -> server.client().keys().createKey("web", NewKey.of("greeting")));
    }
  }
}
