package dev.concordat.starter.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.wire.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.tomcat.util.net.TLSClientHelloExtractor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("service")
class PlainHttpOnTlsTest {
  private static final byte[] TOMCATS = TLSClientHelloExtractor.USE_TLS_RESPONSE;

  private final Path folder;

  PlainHttpOnTlsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersPlainHttpInTheFormat() throws IOException, InterruptedException {
    try (Running running = TlsService.start(folder)) {
      Answer answer = running.wire().get("/books").isError(400, "Bad Request", "/");
      answer.says("This port speaks TLS; use a URL that starts with https.");
      assertThat(answer.header("Content-Length"))
          .isEqualTo(Integer.toString(answer.body().length()));
      assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
    }
  }

  @Test
  void keepsItsTimestampTrueToAboutASecond() throws IOException, InterruptedException {
    try (Running running = TlsService.start(folder)) {
      Instant first = timestamp(running);
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> timestamp(running).isAfter(first.plusMillis(900)));
    }
  }

  @Test
  void givesTomcatsTextBackWhenItStops() throws IOException, InterruptedException {
    try (Running running = TlsService.start(folder)) {
      assertThat(TLSClientHelloExtractor.USE_TLS_RESPONSE).isNotSameAs(TOMCATS);
    }
    assertThat(TLSClientHelloExtractor.USE_TLS_RESPONSE).isSameAs(TOMCATS);
  }

  @Test
  void leavesTomcatsTextWhereItIsSwitchedOff() throws IOException, InterruptedException {
    try (Running running = TlsService.start(folder, "concordat.layers.tls=false")) {
      assertThat(running.wire().get("/books").raw())
          .isEqualTo(new String(TOMCATS, StandardCharsets.ISO_8859_1));
    }
  }

  private static Instant timestamp(Running running) {
    return Instant.parse(running.wire().get("/").json().get("timestamp").asString());
  }
}
