package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.arrival.ArrivalLimits;
import dev.concordat.starter.arrival.Arrivals;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** How requests arrive at Tomcat. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(TomcatWebServerFactory.class)
@ConditionalOnBooleanProperty(name = "concordat.layers.arrival", matchIfMissing = true)
public final class ArrivalAutoConfiguration {
  /** As many as Tomcat has unless told otherwise. */
  private static final int THREADS = 200;

  @Bean
  Arrivals arrivals(ConcordatProperties properties, Environment environment) {
    return new Arrivals(
        ArrivalLimits.of(
            properties.body().deadline(),
            properties.body().maxSize().toBytes(),
            Runtime.getRuntime().maxMemory(),
            environment.getProperty("server.tomcat.threads.max", Integer.class, THREADS)));
  }
}
