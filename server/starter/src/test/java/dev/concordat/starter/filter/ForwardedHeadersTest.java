package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy should not have sent, to a service that believes its proxy. */
@Tag("service")
class ForwardedHeadersTest {
  private static final Running FRAMEWORK =
      Running.start(ForeignService.class, "server.forward-headers-strategy=framework");
  private static final Running NATIVE =
      Running.start(ForeignService.class, "server.forward-headers-strategy=native");

  @AfterAll
  static void stop() {
    FRAMEWORK.close();
    NATIVE.close();
  }

  static Stream<String> malformed() {
    return Stream.of(
        "X-Forwarded-Port: abc",
        "X-Forwarded-Port: 99999999999",
        "X-Forwarded-Host: a:b",
        "X-Forwarded-Host: a b",
        "X-Forwarded-Host: [::1",
        "X-Forwarded-Host: <script>",
        "X-Forwarded-Proto: 1://",
        "X-Forwarded-Prefix: %zz",
        "X-Forwarded-Prefix: //evil.example",
        "X-Forwarded-For: [::1",
        "X-Forwarded-For: a:b:c",
        "X-Forwarded-For: , ,",
        "Forwarded: for=\"[::1",
        "Forwarded: host=\"a:b\"",
        "Forwarded: for=\"1.2.3.4:99999999\"",
        "Forwarded: proto=;host=;for=",
        "Forwarded: ;;;=\"");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void neverFailsForAMalformedHeader(String header) {
    for (Running running : new Running[] {FRAMEWORK, NATIVE}) {
      Wire wire = running.wire();
      assertFaultOfTheCaller(wire.get("/books", header), 200, "/books");
      assertFaultOfTheCaller(wire.get("/nowhere", header), 404, "/nowhere");
    }
  }

  private static void assertFaultOfTheCaller(Answer answer, int otherwise, String path) {
    if (answer.status() != otherwise) {
      answer.isError(400, "Bad Request", path);
    } else if (otherwise >= 400) {
      answer.isError(otherwise, path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-Forwarded-Port: abc", "X-Forwarded-Host: a:b", "X-Forwarded-Prefix: /%zz"})
  void refusesWhatSpringCannotRead(String header) {
    FRAMEWORK.wire().get("/books", header).isError(400, "Bad Request", "/books");
  }

  @Test
  void ignoresWhatTomcatCannotRead() {
    assertThat(NATIVE.wire().get("/books", "X-Forwarded-Port: abc").status()).isEqualTo(200);
  }
}
