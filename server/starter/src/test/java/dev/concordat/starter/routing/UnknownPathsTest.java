package dev.concordat.starter.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;

class UnknownPathsTest {
  private final List<Exception> resolved = new ArrayList<>();

  @Test
  void isAskedLast() {
    assertThat(unknownPaths(null).getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  @Test
  void resolvesWhatSpringWouldRaiseWithoutATraceOfTheSearch() throws Exception {
    ask(unknownPaths(new ModelAndView()));
    assertThat(resolved)
        .singleElement()
        .isInstanceOfSatisfying(
            NoHandlerFoundException.class,
            failure -> {
              assertThat(failure.getHttpMethod()).isEqualTo("GET");
              assertThat(failure.getRequestURL()).isEqualTo("/nowhere");
              assertThat(failure.getStackTrace()).isEmpty();
            });
  }

  @Test
  void raisesWhatTheResolverLeaves() {
    assertThatThrownBy(() -> ask(unknownPaths(null)))
        .satisfies(failure -> assertThat(resolved).singleElement().isSameAs(failure));
  }

  private UnknownPaths unknownPaths(@Nullable ModelAndView answer) {
    return new UnknownPaths(
        (request, response, handler, failure) -> {
          resolved.add(failure);
          return answer;
        });
  }

  private static void ask(UnknownPaths paths) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/nowhere");
    Object handler = paths.getHandler(request).getHandler();
    assertThat(new HttpRequestHandlerAdapter().supports(handler)).isTrue();
    assertThat(
            new HttpRequestHandlerAdapter().handle(request, new MockHttpServletResponse(), handler))
        .isNull();
  }
}
