package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.answer.AnswerCustomizer;
import dev.concordat.starter.answer.ErrorEncoder;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.OwnMessages;
import dev.concordat.starter.answer.StatusLabels;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.filter.HeaderLimit;
import dev.concordat.starter.filter.LastResort;
import dev.concordat.starter.misuse.SettingsRules;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** The error body, its writer, and the filter around everything. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ConcordatProperties.class)
public final class ErrorFormatAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  StatusLabels statusLabels(ConcordatProperties properties) {
    return new StatusLabels(SettingsRules.texts("concordat.labels", properties.labels()));
  }

  @Bean
  @ConditionalOnMissingBean
  ErrorEncoder errorEncoder(StatusLabels labels) {
    return new ErrorEncoder(labels);
  }

  @Bean
  @ConditionalOnMissingBean
  ErrorWriter errorWriter(
      ErrorEncoder encoder,
      ObjectProvider<Clock> clock,
      ConcordatProperties properties,
      ObjectProvider<AnswerCustomizer> customizers,
      ObjectProvider<StatusPolicy> policy) {
    return new ErrorWriter(
        encoder,
        clock.getIfAvailable(Clock::systemUTC),
        SettingsRules.realm(properties.realm()),
        customizers.orderedStream().toList(),
        policy.getIfAvailable(() -> StatusPolicy.NONE));
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  OwnMessages ownMessages(ConcordatProperties properties) {
    return new OwnMessages(SettingsRules.texts("concordat.messages", properties.messages()));
  }

  @Bean
  @ConditionalOnMissingBean
  LastResort lastResort(ConcordatProperties properties) {
    return properties.exitOnOutOfMemory() ? LastResort.halt() : new LastResort(() -> {});
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.filter", matchIfMissing = true)
  FilterRegistrationBean<ErrorFormatFilter> errorFormatFilter(
      Failures failures,
      ErrorWriter writer,
      ConcordatProperties properties,
      Environment environment,
      ObjectProvider<StatusPolicy> policy,
      LastResort lastResort) {
    return ErrorFormatFilter.registration(
        new ErrorFormatFilter(
            failures,
            writer,
            new BodyLimits(properties.body().maxSize().toBytes(), properties.body().deadline()),
            HeaderLimit.within(headerBuffer(environment).toBytes()),
            policy.getIfAvailable(() -> StatusPolicy.NONE),
            lastResort));
  }

  private static DataSize headerBuffer(Environment environment) {
    DataSize set =
        Binder.get(environment)
            .bind("server.tomcat.max-http-response-header-size", DataSize.class)
            .orElse(null);
    return set == null ? DataSize.ofKilobytes(8) : set;
  }
}
