package dev.concordat.starter.valve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.wire.BareTomcat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

class TomcatErrorFormatTest {
  private static final WebServerFactoryCustomizer<TomcatServletWebServerFactory> ERROR_PAGE =
      factory -> factory.addErrorPages(new ErrorPage("/error"));
  private final TomcatErrorFormat format = new TomcatErrorFormat(Writers.plain());

  @Test
  void reportsErrorsInTheFormat() {
    try (BareTomcat tomcat = BareTomcat.start(format)) {
      tomcat.wire().get("/nowhere").isError(404, "Not Found", "/nowhere");
      tomcat.wire().send("GET\r\n\r\n").isError(400, "Bad Request", "/");
    }
  }

  @Test
  void takesErrorPagesAway() {
    try (BareTomcat tomcat = BareTomcat.start(ERROR_PAGE, format)) {
      assertThat(context(tomcat).findErrorPages()).isEmpty();
    }
  }

  @Test
  void takesThePlaceOfTomcatsValve() {
    try (BareTomcat tomcat = BareTomcat.start(addingTomcatsOwn(), format)) {
      assertThat(reporters(tomcat)).hasSize(1).hasOnlyElementsOfType(ErrorFormatValve.class);
      assertThat(((StandardHost) host(tomcat)).getErrorReportValveClass())
          .isEqualTo(ErrorFormatValve.class.getName());
    }
  }

  @Test
  void actsBehindBootsOwnCustomizers() {
    assertThat(format.getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  /** As Boot does where {@code server.error.include-stacktrace} is never. */
  private static WebServerFactoryCustomizer<TomcatServletWebServerFactory> addingTomcatsOwn() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ErrorReportValve()));
  }

  private static List<Valve> reporters(BareTomcat tomcat) {
    return Stream.of(host(tomcat).getPipeline().getValves())
        .filter(ErrorReportValve.class::isInstance)
        .toList();
  }

  private static Container host(BareTomcat tomcat) {
    return context(tomcat).getParent();
  }

  private static Context context(BareTomcat tomcat) {
    return (Context) tomcat.server().getTomcat().getHost().findChildren()[0];
  }
}
