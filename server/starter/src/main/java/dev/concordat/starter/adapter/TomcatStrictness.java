package dev.concordat.starter.adapter;

import dev.concordat.starter.answer.ErrorWriter;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Puts our adapter around Tomcat's, once each connector has made its own. */
public final class TomcatStrictness
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  private final ErrorWriter writer;

  /** Answers with this writer's bytes. */
  public TomcatStrictness(ErrorWriter writer) {
    this.writer = writer;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(this::strengthen);
  }

  private void strengthen(Connector connector) {
    connector.setAllowTrace(false);
    connector.addLifecycleListener(
        event -> {
          if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
            ProtocolHandler protocol = connector.getProtocolHandler();
            protocol.setAdapter(new StrictAdapter(protocol.getAdapter(), writer));
          }
        });
  }
}
