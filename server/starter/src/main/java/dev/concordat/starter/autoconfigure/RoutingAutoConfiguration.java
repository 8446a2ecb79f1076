package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.routing.UnknownPaths;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What no handler is found for; after every mapping of Spring's, so that it is asked last. */
@AutoConfiguration(after = {WebMvcAutoConfiguration.class, FailuresAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class RoutingAutoConfiguration {
  @Bean
  @ConditionalOnBean(FailureResolver.class)
  UnknownPaths unknownPaths(FailureResolver resolver) {
    return new UnknownPaths(resolver);
  }
}
