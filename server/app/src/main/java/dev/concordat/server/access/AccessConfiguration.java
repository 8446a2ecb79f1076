package dev.concordat.server.access;

import dev.concordat.server.ratelimit.TokenRateLimit;
import dev.concordat.server.tokens.BearerCredentials;
import dev.concordat.server.tokens.TokenAuthentication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Everything under {@code /v1} needs a token, whether it exists or not; elsewhere is what anyone
 * may read, and 404.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  private static final String API = "/v1/**";

  @Bean
  SecurityFilterChain access(
      HttpSecurity http,
      TokenAuthentication tokens,
      TokenRateLimit rateLimit,
      AuthenticationEntryPoint unauthorized,
      AccessDeniedHandler forbidden)
      throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .contentTypeOptions(options -> {})
                    .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store")))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(unauthorized).accessDeniedHandler(forbidden))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(API).authenticated().anyRequest().permitAll())
        .addFilterBefore(bearer(tokens, unauthorized), AnonymousAuthenticationFilter.class)
        .addFilterAfter(rateLimit, AnonymousAuthenticationFilter.class)
        .build();
  }

  private static AuthenticationFilter bearer(
      TokenAuthentication tokens, AuthenticationEntryPoint unauthorized) {
    AuthenticationFilter filter = new AuthenticationFilter(tokens, new BearerCredentials());
    filter.setRequestMatcher(PathPatternRequestMatcher.pathPattern(API));
    filter.setSuccessHandler((request, response, authentication) -> {});
    filter.setFailureHandler(unauthorized::commence);
    return filter;
  }
}
