package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.security.BearerEntryPoint;
import dev.concordat.starter.security.Challenge;
import dev.concordat.starter.security.ForbiddenChallenge;
import dev.concordat.starter.security.ScopeDeniedHandler;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

class SecurityAutoConfigurationTest {
  @Test
  void refusesInTheFormat() {
    Contexts.with("concordat.realm=books")
        .run(
            context -> {
              assertThat(context.getBean(Challenge.class).realm()).isEqualTo("books");
              Contexts.hasEach(
                  context,
                  BearerEntryPoint.class,
                  ScopeDeniedHandler.class,
                  ForbiddenChallenge.class,
                  Customizer.class);
            });
  }

  @Test
  void givesWayToAServicesOwn() {
    AuthenticationEntryPoint own = (request, response, failure) -> response.setStatus(401);
    AccessDeniedHandler denied = (request, response, failure) -> response.setStatus(403);
    Contexts.with()
        .withBean(AuthenticationEntryPoint.class, () -> own)
        .withBean(AccessDeniedHandler.class, () -> denied)
        .run(
            context -> {
              assertThat(context.getBean(AuthenticationEntryPoint.class)).isSameAs(own);
              assertThat(context.getBean(AccessDeniedHandler.class)).isSameAs(denied);
            });
  }

  @Test
  void leavesRefusalsToSpringSecurityWhereItIsSwitchedOff() {
    Contexts.with("concordat.layers.security=false")
        .run(
            context -> {
              assertThat(context)
                  .doesNotHaveBean(ForbiddenChallenge.class)
                  .hasSingleBean(AccessDeniedHandlerImpl.class);
              AuthenticationEntryPoint bare = context.getBean(HttpStatusEntryPoint.class);
              MockHttpServletResponse response = new MockHttpServletResponse();
              bare.commence(
                  new MockHttpServletRequest(), response, new BadCredentialsException("x"));
              assertThat(response.getStatus()).isEqualTo(401);
            });
  }
}
