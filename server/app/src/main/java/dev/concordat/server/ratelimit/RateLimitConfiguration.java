package dev.concordat.server.ratelimit;

import dev.concordat.starter.answer.ErrorWriter;
import io.github.bucket4j.TimeMeter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In-process limits; a store shared by several nodes takes the place of the one bean. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {
  @Bean
  InProcessRateLimits rateLimits() {
    return new InProcessRateLimits(TimeMeter.SYSTEM_NANOTIME);
  }

  @Bean
  TokenRateLimit tokenRateLimit(
      RateLimits limits, RateLimitProperties properties, ErrorWriter errors) {
    return new TokenRateLimit(limits, properties.ofToken(), errors);
  }

  /** The filter runs inside the security chain, after authentication; nowhere else. */
  @Bean
  FilterRegistrationBean<TokenRateLimit> tokenRateLimitOnlyInTheSecurityChain(
      TokenRateLimit filter) {
    FilterRegistrationBean<TokenRateLimit> registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  WebMvcConfigurer operationRateLimits(
      RateLimits limits, RateLimitProperties properties, ErrorWriter errors) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new OperationRateLimits(limits, properties, errors))
            .addPathPatterns("/v1/**")
            .order(Ordered.HIGHEST_PRECEDENCE);
      }
    };
  }
}
