package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.arrival.ArrivalLimits;
import dev.concordat.starter.arrival.Arrivals;
import java.time.Duration;
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
  /** All bodies being gathered, unless a quarter of the heap is less. */
  private static final long ALL_BYTES = 64L << 20;

  /** Tomcat looks at its clock once a second: what is asked sooner is not answered late. */
  private static final Duration TICK = Duration.ofSeconds(1);

  /** As many as Tomcat has unless told otherwise. */
  private static final int THREADS = 200;

  @Bean
  Arrivals arrivals(ConcordatProperties properties, Environment environment) {
    Duration deadline = properties.body().deadline();
    long all = Math.min(ALL_BYTES, Runtime.getRuntime().maxMemory() / 4);
    int bytes = Math.toIntExact(Math.min(properties.body().maxSize().toBytes(), all));
    Duration limit = deadline.compareTo(TICK) > 0 ? deadline.minus(TICK) : deadline;
    int threads = environment.getProperty("server.tomcat.threads.max", Integer.class, THREADS);
    return new Arrivals(new ArrivalLimits(limit, limit, bytes, all, Math.max(1, threads / 2)));
  }
}
