package dev.concordat.starter.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.Writers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.TLSClientHelloExtractor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.Ordered;

class TomcatsTextTest {
  private static final byte[] TOMCATS = TLSClientHelloExtractor.USE_TLS_RESPONSE;
  private final PlainHttpOnTls layer = new PlainHttpOnTls(Writers.plain());
  private final TomcatsText text = new TomcatsText(new UseTls(Writers.plain()));

  private static byte[] now() {
    return TLSClientHelloExtractor.USE_TLS_RESPONSE;
  }

  @AfterEach
  void giveBack() {
    text.restore();
  }

  @Test
  void isAWholeAnswer() {
    String bytes = new String(new UseTls(Writers.plain()).bytes(), StandardCharsets.US_ASCII);
    assertThat(bytes)
        .startsWith("HTTP/1.1 400 \r\nX-Request-Id: ")
        .contains("\r\nConnection: close\r\n\r\n{\"statusCode\":400,")
        .endsWith("\"path\":\"/\"}");
    String body = bytes.substring(bytes.indexOf("\r\n\r\n") + 4);
    assertThat(bytes).contains("\r\nContent-Length: " + body.length() + "\r\n");
  }

  @Test
  void standsInUntilItIsTakenBack() {
    text.replace();
    byte[] first = now();
    assertThat(new String(first, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 400 ");
    text.replace();
    text.restore();
    assertThat(now()).isSameAs(TOMCATS);
    text.restore();
    assertThat(now()).isSameAs(TOMCATS);
  }

  @Test
  void isMadeAnewEachSecond() {
    text.replace();
    byte[] first = now();
    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> now() != first);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("concordat-plain-http-on-tls"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  @Test
  void accompaniesAConnectorOfTls() {
    Connector connector = connector(true);
    fire(connector, Lifecycle.BEFORE_START_EVENT);
    assertThat(now()).isNotSameAs(TOMCATS);
    fire(connector, Lifecycle.AFTER_STOP_EVENT);
    assertThat(now()).isSameAs(TOMCATS);
  }

  @Test
  void leavesOtherConnectorsAlone() {
    Connector connector = connector(false);
    fire(connector, Lifecycle.BEFORE_START_EVENT);
    assertThat(now()).isSameAs(TOMCATS);
    Connector other = connector(true);
    fire(other, Lifecycle.AFTER_START_EVENT);
    assertThat(now()).isSameAs(TOMCATS);
  }

  @Test
  void actsBehindBootsOwnCustomizers() {
    assertThat(layer.getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  private Connector connector(boolean tls) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    layer.customize(factory);
    Connector connector = new Connector();
    connector.setProperty("SSLEnabled", Boolean.toString(tls));
    factory.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
    return connector;
  }

  private static void fire(Connector connector, String event) {
    for (LifecycleListener listener : connector.findLifecycleListeners()) {
      listener.lifecycleEvent(new LifecycleEvent(connector, event, null));
    }
  }
}
