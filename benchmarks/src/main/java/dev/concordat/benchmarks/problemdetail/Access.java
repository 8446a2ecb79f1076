package dev.concordat.benchmarks.problemdetail;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Nobody may do anything; the entry point hands over to an advice, the only way to a body. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SecurityFilterChain.class)
class Access {
  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver)
      throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(
                    (request, response, failure) ->
                        resolver.resolveException(request, response, null, failure)))
        .build();
  }

  @RestControllerAdvice
  @ConditionalOnClass(AuthenticationException.class)
  static class Challenges {
    @ExceptionHandler
    ProblemDetail unauthorized(AuthenticationException failure) {
      return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, failure.getMessage());
    }
  }
}
