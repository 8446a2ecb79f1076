package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.security.BearerEntryPoint;
import dev.concordat.starter.security.Challenge;
import dev.concordat.starter.security.ForbiddenChallenge;
import dev.concordat.starter.security.ScopeDeniedHandler;
import dev.concordat.starter.security.ScopeInterceptor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 401 and 403 in the format, on every security filter chain and on every scoped handler. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({HttpSecurity.class, AccessDeniedHandler.class})
public final class SecurityAutoConfiguration {

  /** Layer S. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBooleanProperty(name = "concordat.layers.security", matchIfMissing = true)
  static class InTheFormat {
    @Bean
    @ConditionalOnMissingBean
    Challenge challenge(ConcordatProperties properties) {
      return new Challenge(properties.realm());
    }

    @Bean
    @ConditionalOnMissingBean(AuthenticationEntryPoint.class)
    BearerEntryPoint bearerEntryPoint(ErrorWriter writer, Challenge challenge) {
      return new BearerEntryPoint(writer, challenge);
    }

    @Bean
    @ConditionalOnMissingBean(AccessDeniedHandler.class)
    ScopeDeniedHandler scopeDeniedHandler(ErrorWriter writer, Challenge challenge) {
      return new ScopeDeniedHandler(writer, challenge);
    }

    @Bean
    ForbiddenChallenge forbiddenChallenge(Challenge challenge) {
      return new ForbiddenChallenge(challenge);
    }
  }

  /** Without layer S: Spring Security's own, for scopes are enforced all the same. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBooleanProperty(name = "concordat.layers.security", havingValue = false)
  static class InAnotherShape {
    @Bean
    @ConditionalOnMissingBean
    AuthenticationEntryPoint bareEntryPoint() {
      return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    }

    @Bean
    @ConditionalOnMissingBean
    AccessDeniedHandler bareDeniedHandler() {
      return new AccessDeniedHandlerImpl();
    }
  }

  /** Applied by Spring Security to each chain before the service's own configuration. */
  @Bean
  Customizer<ExceptionHandlingConfigurer<HttpSecurity>> contractExceptionHandling(
      AuthenticationEntryPoint entryPoint, AccessDeniedHandler denied) {
    return handling -> handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied);
  }

  @Bean
  WebMvcConfigurer scopeMvc(AuthenticationEntryPoint entryPoint, AccessDeniedHandler denied) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new ScopeInterceptor(entryPoint, denied))
            .order(ScopeInterceptor.ORDER);
      }
    };
  }
}
