package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.sentinel.Sentinel;
import dev.concordat.starter.sentinel.Watched;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

class SentinelAutoConfigurationTest {
  private final MockHttpServletRequest request = request();

  @Test
  void watchesUnlessToldOtherwise() {
    Contexts.with()
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              Sentinel sentinel = context.getBean(Sentinel.class);
              assertThat(sentinel.permits(request, 418)).isTrue();
              sentinel.sent(request, 418);
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("concordat.undocumented")
                          .tags("operation", "answer", "status", "418")
                          .counter()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void refusesWhereItIsToldTo() {
    Contexts.with("concordat.sentinel.mode=refuse", "concordat.sentinel.protocol-statuses=418")
        .run(
            context -> {
              Sentinel sentinel = context.getBean(Sentinel.class);
              assertThat(sentinel.permits(request, 404)).isTrue();
              assertThat(sentinel.permits(request, 418)).isTrue();
              assertThat(sentinel.permits(request, 409)).isFalse();
            });
  }

  @Test
  void isAbsentWhereItIsOff() {
    Contexts.with("concordat.sentinel.mode=OFF")
        .run(context -> assertThat(context).doesNotHaveBean(Sentinel.class));
  }

  @Test
  void watchesWithoutMetrics() {
    Contexts.with()
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(context -> context.getBean(Sentinel.class).sent(request, 418));
  }

  private static MockHttpServletRequest request() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/answer/418");
    request.setAttribute(
        HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
        new HandlerMethod(
            new Watched.Statuses(),
            ClassUtils.getMethod(Watched.Statuses.class, "answer", int.class)));
    return request;
  }
}
