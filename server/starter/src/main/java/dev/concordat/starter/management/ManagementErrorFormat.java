package dev.concordat.starter.management;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.valve.TomcatErrorFormat;
import java.util.Objects;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Beans of the child context, made of the parent's. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "concordat.layers.management", matchIfMissing = true)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ManagementErrorFormat {
  /** Its answers to those who ask for {@code /error} themselves are nobody's contract. */
  @Bean
  static BeanDefinitionRegistryPostProcessor noErrorEndpoint() {
    return registry -> {
      if (registry.containsBeanDefinition("errorEndpoint")) {
        registry.removeBeanDefinition("errorEndpoint");
      }
    };
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.filter", matchIfMissing = true)
  FilterRegistrationBean<ErrorFormatFilter> managementErrorFormatFilter(
      FilterRegistrationBean<ErrorFormatFilter> errorFormatFilter) {
    return ErrorFormatFilter.registration(Objects.requireNonNull(errorFormatFilter.getFilter()));
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.resolver", matchIfMissing = true)
  FailureResolver managementFailureResolver(Failures failures, ErrorWriter writer) {
    return new FailureResolver(failures, writer);
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.valve", matchIfMissing = true)
  TomcatErrorFormat managementTomcatErrorFormat(ErrorWriter writer) {
    return new TomcatErrorFormat(writer);
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.adapter", matchIfMissing = true)
  TomcatStrictness managementTomcatStrictness(ErrorWriter writer) {
    return new TomcatStrictness(writer, null);
  }
}
