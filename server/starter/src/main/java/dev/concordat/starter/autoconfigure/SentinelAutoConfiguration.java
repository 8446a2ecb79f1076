package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.sentinel.Sentinel;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sentinel; it counts in {@code concordat.undocumented} where there are metrics. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("!'${concordat.sentinel.mode:watch}'.equalsIgnoreCase('off')")
public final class SentinelAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Sentinel sentinel(ConcordatProperties properties, ObjectProvider<Sentinel.Counter> counter) {
    ConcordatProperties.Sentinel settings = properties.sentinel();
    return new Sentinel(
        settings.protocolStatuses(),
        settings.mode() == ConcordatProperties.SentinelMode.REFUSE,
        (operation, status) -> counter.ifAvailable(metric -> metric.count(operation, status)));
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  static class Metrics {
    @Bean
    Sentinel.Counter undocumentedCounter(ObjectProvider<MeterRegistry> registry) {
      return (operation, status) ->
          registry.ifAvailable(
              meters ->
                  meters
                      .counter(
                          "concordat.undocumented",
                          "operation",
                          operation,
                          "status",
                          Integer.toString(status))
                      .increment());
    }
  }
}
