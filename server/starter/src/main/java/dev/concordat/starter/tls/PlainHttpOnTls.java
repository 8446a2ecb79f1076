package dev.concordat.starter.tls;

import dev.concordat.starter.answer.ErrorWriter;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Keeps Tomcat's answer to plain HTTP in the format for as long as a TLS port is open. */
public final class PlainHttpOnTls
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  private final ErrorWriter writer;

  /** Answers with this writer's bytes. */
  public PlainHttpOnTls(ErrorWriter writer) {
    this.writer = writer;
  }

  /** After Boot's own, which makes a connector one of TLS. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(this::accompany);
  }

  private void accompany(Connector connector) {
    TomcatsText text = new TomcatsText(new UseTls(writer));
    connector.addLifecycleListener(
        event -> {
          if (event.getType().equals(Lifecycle.BEFORE_START_EVENT) && isOfTls(connector)) {
            text.replace();
          } else if (event.getType().equals(Lifecycle.AFTER_STOP_EVENT)) {
            text.restore();
          }
        });
  }

  private static boolean isOfTls(Connector connector) {
    return Boolean.TRUE.equals(connector.getProperty("SSLEnabled"));
  }
}
