package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.failure.Catalogue;
import dev.concordat.starter.failure.ContainerFailures;
import dev.concordat.starter.failure.Failure;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.failure.SecurityFailures;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of failures, and the resolver that answers from it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class FailuresAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  ModelOrder modelOrder(JsonMapper mapper) {
    return new ModelOrder(mapper);
  }

  @Bean
  @ConditionalOnMissingBean
  ParameterFaults parameterFaults(
      @Lazy @Qualifier("mvcConversionService") ConversionService conversion,
      ObjectProvider<Validator> validator,
      ModelOrder order) {
    return new ParameterFaults(conversion, validator.getIfUnique(), order);
  }

  @Bean
  @ConditionalOnMissingBean
  Failures failures(ObjectProvider<Failure> own, ParameterFaults parameters, ModelOrder order) {
    List<Failure> families = new ArrayList<>(own.orderedStream().toList());
    families.addAll(Catalogue.of(parameters, order));
    return new Failures(families);
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.resolver", matchIfMissing = true)
  FailureResolver failureResolver(Failures failures, ErrorWriter writer) {
    return new FailureResolver(failures, writer);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.apache.coyote.BadRequestException")
  static class Tomcat {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ContainerFailures containerFailures() {
      return new ContainerFailures();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.security.web.firewall.RequestRejectedException")
  static class Security {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFailures securityFailures() {
      return new SecurityFailures();
    }
  }
}
