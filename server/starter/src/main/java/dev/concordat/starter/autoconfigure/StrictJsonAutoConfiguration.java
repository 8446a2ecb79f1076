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
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/** JSON is read strictly, within limits, and diagnosed in full. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "concordat.json.strict", matchIfMissing = true)
public final class StrictJsonAutoConfiguration {
  @Bean
  StrictJson strictJson() {
    return new StrictJson();
  }

  @Bean
  JsonFactoryBuilderCustomizer jsonLimits(ConcordatProperties properties) {
    return builder ->
        builder.streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(properties.json().maxDepth())
                .maxStringLength(properties.json().maxStringLength())
                .maxNameLength(1024)
                .maxNumberLength(100)
                .build());
  }

  @Bean
  @ConditionalOnMissingBean(JacksonJsonHttpMessageConverter.class)
  StrictJsonConverter strictJsonConverter(
      JsonMapper mapper,
      ModelOrder order,
      ObjectProvider<Validator> validator,
      ConcordatProperties properties) {
    return new StrictJsonConverter(
        mapper, order, validator.getIfUnique(), properties.json().acceptNulls());
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ServerHttpMessageConvertersCustomizer strictJsonBodies(
      ObjectProvider<StrictJsonConverter> converter) {
    return builder -> converter.ifAvailable(builder::withJsonConverter);
  }
}
