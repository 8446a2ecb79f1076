package dev.concordat.server;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the service: UTC, in milliseconds, as the document promises and tables keep. */
@Configuration(proxyBeanMethods = false)
class ServerTime {
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }
}
