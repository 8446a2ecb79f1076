package dev.concordat.starter.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.wire.BareTomcat;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

class TomcatStrictnessTest {
  @Test
  void putsTheStrictAdapterInPlace() {
    try (BareTomcat tomcat = BareTomcat.start(strictness(null))) {
      assertThat(tomcat.wire().send("GET /books\r\n").raw()).isEmpty();
      assertThat(connector(tomcat).getProtocolHandler().getAdapter())
          .isInstanceOf(StrictAdapter.class);
    }
  }

  @Test
  void refusesTraceAndReadsAHundredLanguages() {
    try (BareTomcat tomcat = BareTomcat.start(allowingTrace(), strictness(null))) {
      assertThat(connector(tomcat).getAllowTrace()).isFalse();
      assertThat(connector(tomcat).getMaxLocaleCount()).isEqualTo(100);
    }
  }

  @Test
  void boundsSilencesInARequestButNotBetweenThem() {
    try (BareTomcat tomcat = BareTomcat.start(strictness(Duration.ofSeconds(3)))) {
      AbstractProtocol<?> protocol = protocol(tomcat);
      assertThat(protocol.getConnectionTimeout()).isEqualTo(3000);
      assertThat(protocol.getKeepAliveTimeout()).isEqualTo(60_000);
    }
  }

  @Test
  void leavesTomcatsTimeoutWhereNoneIsGiven() {
    try (BareTomcat tomcat = BareTomcat.start(strictness(null))) {
      assertThat(protocol(tomcat).getConnectionTimeout()).isEqualTo(60_000);
    }
  }

  @Test
  void actsBehindBootsOwnCustomizers() {
    assertThat(strictness(null).getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  private static TomcatStrictness strictness(@Nullable Duration silence) {
    return new TomcatStrictness(Writers.plain(), silence);
  }

  private static WebServerFactoryCustomizer<TomcatServletWebServerFactory> allowingTrace() {
    return factory -> factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
  }

  private static Connector connector(BareTomcat tomcat) {
    return tomcat.server().getTomcat().getConnector();
  }

  private static AbstractProtocol<?> protocol(BareTomcat tomcat) {
    return (AbstractProtocol<?>) connector(tomcat).getProtocolHandler();
  }
}
