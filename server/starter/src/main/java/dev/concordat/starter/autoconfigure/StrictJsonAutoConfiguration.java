package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.json.StrictJson;
import dev.concordat.starter.json.StrictJsonConverter;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of requests is read strictly, within limits, and diagnosed in full.
 *
 * <p>That of other services is not, so the converter is no bean: Boot would give it to clients too.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "concordat.json.strict", matchIfMissing = true)
public final class StrictJsonAutoConfiguration {
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  @ConditionalOnMissingBean(JacksonJsonHttpMessageConverter.class)
  ServerHttpMessageConvertersCustomizer strictJsonBodies(
      JsonMapper mapper,
      ModelOrder order,
      ObjectProvider<Validator> validator,
      ConcordatProperties properties) {
    ConcordatProperties.Json json = properties.json();
    StrictJsonConverter converter =
        new StrictJsonConverter(
            StrictJson.of(mapper, json.maxDepth(), json.maxStringLength()),
            order,
            validator.getIfUnique(),
            json.acceptNulls());
    return builder -> builder.withJsonConverter(converter);
  }
}
