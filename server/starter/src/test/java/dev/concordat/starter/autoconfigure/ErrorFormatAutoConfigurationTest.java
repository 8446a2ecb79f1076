package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.AnswerCustomizer;
import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.StatusLabels;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.filter.LastResort;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorFormatAutoConfigurationTest {
  @Test
  void takesLabelsFromSettings() {
    Contexts.with("concordat.labels.409=Clash")
        .run(
            context -> {
              assertThat(context.getBean(StatusLabels.class).of(409)).isEqualTo("Clash");
              assertThat(written(context, 409)).contains("\"error\":\"Clash\"");
            });
  }

  @Test
  void givesWayToAServicesOwnLabels() {
    Contexts.with()
        .withBean(StatusLabels.class, () -> new StatusLabels(Map.of(404, "Lost")))
        .run(context -> assertThat(written(context, 404)).contains("\"error\":\"Lost\""));
  }

  @Test
  void takesTheTimeFromAServicesClock() {
    Instant now = Instant.parse("2026-11-01T08:00:00Z");
    Contexts.with()
        .withBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC))
        .run(
            context ->
                assertThat(written(context, 404))
                    .contains("\"timestamp\":\"2026-11-01T08:00:00.000Z\""));
  }

  @Test
  void takesSentencesFromSettingsBehindCustomizers() {
    Contexts.with("concordat.messages.404=Lost.", "concordat.messages.409=Clash.")
        .withBean(AnswerCustomizer.class, () -> (answer, request) -> renamed(answer))
        .run(
            context -> {
              assertThat(written(context, 404)).contains("\"message\":\"Lost.\"");
              assertThat(written(context, 409)).contains("\"message\":\"Renamed.\"");
            });
  }

  private static ErrorAnswer renamed(ErrorAnswer answer) {
    return answer.status() == 409 ? ErrorAnswer.of(409, "Renamed.") : answer;
  }

  @Test
  void namesTheRealmInAChallenge() {
    Contexts.with("concordat.realm=books")
        .run(
            context ->
                assertThat(response(context, 401).getHeader("WWW-Authenticate"))
                    .isEqualTo("Bearer realm=\"books\""));
  }

  @Test
  void asksAServicesOwnPolicy() {
    Contexts.with("concordat.sentinel.mode=off")
        .withBean(StatusPolicy.class, () -> new Permitting(404))
        .run(
            context -> {
              assertThat(response(context, 404).getStatus()).isEqualTo(404);
              assertThat(response(context, 409).getStatus()).isEqualTo(500);
              assertThat(filtered(context, 202).getStatus()).isEqualTo(500);
            });
  }

  @Test
  void permitsEachStatusWhereNobodyHasAPolicy() {
    Contexts.with("concordat.sentinel.mode=off")
        .run(
            context -> {
              assertThat(response(context, 418).getStatus()).isEqualTo(418);
              assertThat(filtered(context, 418).getStatus()).isEqualTo(418);
            });
  }

  private record Permitting(int only) implements StatusPolicy {
    @Override
    public boolean permits(HttpServletRequest request, int status) {
      return status == only;
    }

    @Override
    public void sent(HttpServletRequest request, int status) {}

    @Override
    public void refused(HttpServletRequest request, int status) {}
  }

  @Test
  void placesTheFilterOutermostAndLimitsBodies() {
    Contexts.with("concordat.body.max-size=3B")
        .run(
            context -> {
              FilterRegistrationBean<?> filter = context.getBean(FilterRegistrationBean.class);
              assertThat(filter.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
              assertThat(filter.getFilter()).isInstanceOf(ErrorFormatFilter.class);
              assertThat(filtered(context, 200).getStatus()).isEqualTo(413);
            });
  }

  @Test
  void leavesTheFilterOutWhereItIsSwitchedOff() {
    Contexts.with("concordat.layers.filter=false")
        .run(context -> assertThat(context).doesNotHaveBean(FilterRegistrationBean.class));
  }

  @Test
  void hasALastResort() {
    Contexts.with().run(context -> Contexts.hasEach(context, LastResort.class));
  }

  @Test
  void goesOnWithoutMemoryWhereItIsToldTo() {
    Contexts.with("concordat.exit-on-out-of-memory=false")
        .run(context -> assertThat(filtered(context, exhausted()).getStatus()).isEqualTo(500));
  }

  private static FilterChain exhausted() {
    return (request, response) -> {
      throw new OutOfMemoryError("Java heap space");
    };
  }

  @Test
  void refusesToStartWithABlankLabel() {
    Contexts.with("concordat.labels.404= ", "concordat.messages.200=x")
        .run(context -> assertThat(context).hasFailed());
    Contexts.with("concordat.realm=\"").run(context -> assertThat(context).hasFailed());
    Contexts.with("concordat.messages.200=x").run(context -> assertThat(context).hasFailed());
  }

  private static MockHttpServletResponse response(ApplicationContext context, int status)
      throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    context
        .getBean(ErrorWriter.class)
        .write(new MockHttpServletRequest("GET", "/books"), response, ErrorAnswer.of(status));
    return response;
  }

  private static String written(ApplicationContext context, int status)
      throws UnsupportedEncodingException, IOException {
    return response(context, status).getContentAsString();
  }

  /** What becomes of a request with a body of four bytes, which is answered with this status. */
  private static MockHttpServletResponse filtered(ApplicationContext context, int status)
      throws Exception {
    return filtered(
        context, (request, response) -> ((HttpServletResponse) response).setStatus(status));
  }

  private static MockHttpServletResponse filtered(ApplicationContext context, FilterChain chain)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/books");
    request.setContent("1234".getBytes(StandardCharsets.US_ASCII));
    MockHttpServletResponse response = new MockHttpServletResponse();
    Object filter = context.getBean(FilterRegistrationBean.class).getFilter();
    ((ErrorFormatFilter) Objects.requireNonNull(filter)).doFilter(request, response, chain);
    return response;
  }
}
