package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.filter.KeptDetail;
import dev.concordat.starter.handler.DirectHandlerAdapter;
import dev.concordat.starter.parameter.JsonEnums;
import dev.concordat.starter.parameter.OptionsInterceptor;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.parameter.ParameterInterceptor;
import dev.concordat.starter.validation.BoundedMethodValidation;
import dev.concordat.starter.validation.ValidBodiesInstaller;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Spring MVC as a contract needs it: always JSON, always English, parameters as declared. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class MvcAutoConfiguration {

  /** In place of Boot's: nothing is dispatched to {@code /error}, so nothing answers there. */
  @Bean
  @ConditionalOnMissingBean
  ErrorController errorController() {
    return new ErrorController() {};
  }

  @Bean
  @ConditionalOnMissingBean(name = "localeResolver")
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.ENGLISH);
  }

  @Bean
  @ConditionalOnMissingBean
  KeptDetail keptDetail() {
    return new KeptDetail();
  }

  @Bean
  @ConditionalOnMissingBean
  WebMvcRegistrations directHandlers() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new DirectHandlerAdapter();
      }
    };
  }

  @Bean
  static ValidBodiesInstaller validBodiesInstaller() {
    return new ValidBodiesInstaller();
  }

  @Bean
  static BoundedMethodValidation boundedMethodValidation(ObjectProvider<Validator> validator) {
    return new BoundedMethodValidation(validator);
  }

  @Bean
  WebMvcConfigurer contractMvc(ObjectProvider<ParameterFaults> faults) {
    return new WebMvcConfigurer() {
      @Override
      public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(
            List.of(
                new FixedContentNegotiationStrategy(
                    List.of(MediaType.APPLICATION_JSON, MediaType.ALL))));
      }

      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new JsonEnums());
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OptionsInterceptor()).order(OptionsInterceptor.ORDER);
        registry
            .addInterceptor(new ParameterInterceptor(faults.getObject()))
            .order(ParameterInterceptor.ORDER);
      }
    };
  }
}
