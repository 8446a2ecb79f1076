package dev.concordat.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once the service answers, where it listens and where its documentation is. */
@Component
final class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  @EventListener
  void ready(ApplicationReadyEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    String origin =
        "http://%s:%s"
            .formatted(
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port"));
    LOG.info("Listening on {}", origin);
    LOG.info("Documentation: {}/docs", origin);
  }
}
