package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;

/** Web contexts with all that the starter configures, and no server. */
final class Contexts {
  private Contexts() {}

  static WebApplicationContextRunner with(String... settings) {
    return new WebApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                JacksonAutoConfiguration.class,
                HttpMessageConvertersAutoConfiguration.class,
                ValidationAutoConfiguration.class,
                DispatcherServletAutoConfiguration.class,
                WebMvcAutoConfiguration.class,
                ArrivalAutoConfiguration.class,
                ErrorFormatAutoConfiguration.class,
                FailuresAutoConfiguration.class,
                MvcAutoConfiguration.class,
                RoutingAutoConfiguration.class,
                SecurityAutoConfiguration.class,
                SentinelAutoConfiguration.class,
                StrictJsonAutoConfiguration.class,
                TomcatAutoConfiguration.class))
        .withPropertyValues(settings);
  }

  /** Asserts that there is one bean of each type, and that it is not a null. */
  static void hasEach(ApplicationContext context, Class<?>... types) {
    for (Class<?> type : types) {
      assertThat(context.getBean(type)).isInstanceOf(type);
    }
  }
}
