package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.BareTomcat;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Tomcat made patient, with nothing else in it: a new one for each promise. */
class PatientTomcatTest {
  private static final String HEAD = "POST /books HTTP/1.1\r\nHost: a\r\n";
  private final Arrivals arrivals = new Arrivals(limits(Duration.ofMillis(300), 100, 1 << 20));

  @Test
  void speaksThePatientProtocol() {
    try (BareTomcat tomcat = BareTomcat.start(arrivals)) {
      PatientProtocol protocol = (PatientProtocol) protocol(tomcat);
      assertThat(protocol.getAdapter()).isInstanceOf(WholeBodies.class);
      assertThat(protocol.getConnectionTimeout()).isEqualTo(300);
      assertThat(protocol.getKeepAliveTimeout()).isEqualTo(60_000);
      assertThat(protocol.getProcessorCache()).isEqualTo(200);
    }
  }

  @Test
  void speaksAsTomcatDoesWithoutLimits() {
    try (BareTomcat tomcat =
        BareTomcat.start(
            factory(factory -> factory.setProtocol(PatientProtocol.class.getName())))) {
      assertThat(protocol(tomcat).getAdapter()).isInstanceOf(CoyoteAdapter.class);
      assertThat(tomcat.wire().get("/").status()).isEqualTo(404);
    }
  }

  @Test
  void leavesAProtocolTheServiceChose() {
    try (BareTomcat tomcat =
        BareTomcat.start(
            factory(factory -> factory.setProtocol(Chosen.class.getName())), arrivals)) {
      assertThat(protocol(tomcat)).isInstanceOf(Chosen.class);
    }
  }

  @Test
  void actsBehindBootsOwnCustomizers() {
    assertThat(arrivals.getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  @Test
  void forgetsOldHttpWithItsConnection() {
    try (BareTomcat tomcat = BareTomcat.start(arrivals)) {
      for (int i = 0; i < 10; i++) {
        assertThat(tomcat.wire().send("GET /books\r\n").raw()).doesNotContain("HTTP/");
        assertThat(tomcat.wire().send("\0\1\2\r\n\r\n").raw()).startsWith("HTTP/1.1 400 ");
      }
    }
  }

  @Test
  void givesEachConnectionItsOwnTimeForHeaders() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals)) {
      for (int i = 0; i < 3; i++) {
        try (SlowSenders slow = SlowSenders.begin(tomcat.server().getPort(), 1, HEAD + "X-")) {
          assertThat(tomcat.wire().get("/").status()).isEqualTo(404);
          slow.send(0, "Y: z\r\nConnection: close\r\n\r\n");
          assertThat(slow.answer(0)).startsWith("HTTP/1.1 404 ");
        }
        try (SlowSenders slow = SlowSenders.begin(tomcat.server().getPort(), 1, HEAD + "X-")) {
          assertThat(slow.answer(0)).isEmpty();
        }
      }
    }
  }

  @Test
  void closesWhatNeverEndsItsHeaders() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = SlowSenders.begin(tomcat.server().getPort(), 1, HEAD + "X-")) {
      assertThat(slow.answer(0)).isEmpty();
    }
  }

  @Test
  void answers408ToABodyThatStalls() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = begin(tomcat, "Content-Length: 20\r\n\r\n{")) {
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void answers413ToChunksBeyondTheLimit() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = begin(tomcat, "Transfer-Encoding: chunked\r\n\r\n64\r\n")) {
      slow.send(0, "x".repeat(100) + "\r\n1\r\nx\r\n");
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void takesAsManyBytesAsTheLimit() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = begin(tomcat, "Transfer-Encoding: chunked\r\n\r\n64\r\n")) {
      slow.send(0, "x".repeat(100) + "\r\n0\r\n\r\n");
      assertThat(slow.head(0)).startsWith("HTTP/1.1 404 ");
    }
  }

  @Test
  void answers400ToBrokenChunks() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = begin(tomcat, "Transfer-Encoding: chunked\r\n\r\n")) {
      slow.send(0, "zz\r\n");
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 400 ");
    }
  }

  @Test
  void answers503WhereThereIsNoRoomForMoreBodies() throws IOException {
    Arrivals narrow = new Arrivals(limits(Duration.ofSeconds(3), 200, 600));
    String body = "Content-Length: 150\r\n\r\n" + "x".repeat(140);
    try (BareTomcat tomcat = BareTomcat.start(narrow);
        SlowSenders first = begin(tomcat, body);
        SlowSenders second = begin(tomcat, body);
        SlowSenders third = begin(tomcat, body);
        SlowSenders fourth = begin(tomcat, body)) {
      String all = third.answer(0) + fourth.answer(0) + first.answer(0) + second.answer(0);
      assertThat(all).contains("HTTP/1.1 503 ", "HTTP/1.1 408 ");
      assertThat(tomcat.wire().get("/").status()).isEqualTo(404);
      try (SlowSenders next = begin(tomcat, body)) {
        next.send(0, "x".repeat(10));
        assertThat(next.head(0)).startsWith("HTTP/1.1 404 ");
      }
    }
  }

  @Test
  void letsTheReaderReadWhatIsTooLongToGather() throws IOException {
    try (BareTomcat tomcat = BareTomcat.start(arrivals);
        SlowSenders slow = begin(tomcat, "Content-Length: 101\r\n\r\n{")) {
      assertThat(slow.head(0)).startsWith("HTTP/1.1 404 ");
    }
  }

  /** Chosen by the service. */
  public static final class Chosen extends Http11NioProtocol {}

  private static ArrivalLimits limits(Duration time, int bytes, long allBytes) {
    return new ArrivalLimits(time, time, bytes, allBytes, 1);
  }

  private static WebServerFactoryCustomizer<TomcatServletWebServerFactory> factory(
      WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer) {
    return customizer;
  }

  private static SlowSenders begin(BareTomcat tomcat, String bytes) throws IOException {
    return SlowSenders.begin(tomcat.server().getPort(), 1, HEAD + bytes);
  }

  private static Http11NioProtocol protocol(BareTomcat tomcat) {
    return (Http11NioProtocol) tomcat.server().getTomcat().getConnector().getProtocolHandler();
  }
}
