package dev.concordat.benchmarks.errorhandling;

import io.github.wimdeblauwe.errorhandlingspringbootstarter.UnauthorizedEntryPoint;
import io.github.wimdeblauwe.errorhandlingspringbootstarter.mapper.ErrorCodeMapper;
import io.github.wimdeblauwe.errorhandlingspringbootstarter.mapper.ErrorMessageMapper;
import io.github.wimdeblauwe.errorhandlingspringbootstarter.mapper.HttpStatusMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Nobody may do anything; the entry point is the one its guide tells to add. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SecurityFilterChain.class)
class Access {
  @Bean
  UnauthorizedEntryPoint entryPoint(
      HttpStatusMapper statuses,
      ErrorCodeMapper codes,
      ErrorMessageMapper messages,
      JsonMapper json) {
    return new UnauthorizedEntryPoint(statuses, codes, messages, json);
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, UnauthorizedEntryPoint entryPoint) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(handling -> handling.authenticationEntryPoint(entryPoint))
        .build();
  }
}
