package dev.concordat.starter.adapter;

import dev.concordat.starter.answer.ErrorWriter;
import java.time.Duration;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Puts our adapter around Tomcat's, once each connector has made its own, and bounds silences. */
public final class TomcatStrictness
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  /** Tomcat's own limit, ten, fails requests of people who speak eleven. */
  private static final int LANGUAGES = 100;

  private final ErrorWriter writer;
  private final @Nullable Duration silence;

  /**
   * Answers with this writer's bytes.
   *
   * @param silence the longest wait for the next byte of a request; null leaves Tomcat's own
   */
  public TomcatStrictness(ErrorWriter writer, @Nullable Duration silence) {
    this.writer = writer;
    this.silence = silence;
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
    connector.setMaxLocaleCount(LANGUAGES);
    if (silence != null && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
      protocol.setKeepAliveTimeout(protocol.getKeepAliveTimeout());
      protocol.setConnectionTimeout((int) silence.toMillis());
    }
    connector.addLifecycleListener(
        event -> {
          if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
            ProtocolHandler protocol = connector.getProtocolHandler();
            protocol.setAdapter(new StrictAdapter(protocol.getAdapter(), writer));
          }
        });
  }
}
