package dev.concordat.starter.valve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.BareTomcat;
import dev.concordat.starter.wire.Wire;
import jakarta.servlet.ServletException;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

@ExtendWith(OutputCaptureExtension.class)
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

  @ParameterizedTest
  @CsvSource({"599, 599", "600, 500", "999, 500"})
  void answersEachStatusThatIsAnError(int chosen, int answered) {
    try (BareTomcat tomcat = BareTomcat.start(format, servlet((r, a) -> a.sendError(chosen)))) {
      tomcat.wire().get("/books").isError(answered, "/books");
    }
  }

  @Test
  void leavesAResponseThatHasContent() {
    try (BareTomcat tomcat =
        BareTomcat.start(
            format,
            servlet(
                (request, answer) -> {
                  answer.setStatus(409);
                  answer.getOutputStream().print("mine");
                }))) {
      assertThat(tomcat.wire().get("/books").body()).isEqualTo("mine");
    }
  }

  @Test
  void logsAnAccidentWithItsRequestsId(CapturedOutput output) {
    try (BareTomcat tomcat =
        BareTomcat.start(
            format,
            servlet(
                (request, answer) -> {
                  throw new IllegalStateException("secret");
                }))) {
      Answer answer = tomcat.wire().get("/books", "X-Request-Id: abc").isError(500, "/books");
      assertThat(answer.headers("X-Request-Id")).containsExactly("abc");
      assertThat(output.getOut())
          .contains("500 for request abc: GET /books (no operation)", "secret");
    }
  }

  @Test
  void logsNothingOfWhatIsNoAccident(CapturedOutput output) {
    try (BareTomcat tomcat =
        BareTomcat.start(
            format,
            servlet(
                (request, answer) -> {
                  throw new UnavailableException("later", 1);
                }))) {
      tomcat.wire().get("/books").isError(503, "/books");
      tomcat.wire().send("GET\r\n\r\n").isError(400, "/");
      assertThat(output.getOut()).doesNotContain("(no operation)");
    }
  }

  @Test
  void tellsWhatIsTooLarge() {
    String most = "x".repeat(9000);
    String many = "X: y\r\n".repeat(101);
    try (BareTomcat tomcat = BareTomcat.start(format)) {
      Wire wire = tomcat.wire();
      wire.get("/" + most).isError(414, "URI Too Long", "/");
      wire.get("/books", "X: " + most).isError(431, "/books");
      wire.get("/books", many + "Y: z").isError(431, "/books");
      wire.get("/books", "no colon").isError(400, "/books");
    }
  }

  private interface Handler {
    void handle(HttpServletRequest request, HttpServletResponse response) throws Exception;
  }

  /** Puts a servlet that does this into Tomcat, for every path. */
  private static WebServerFactoryCustomizer<TomcatServletWebServerFactory> servlet(
      Handler handler) {
    HttpServlet servlet =
        new HttpServlet() {
          private static final long serialVersionUID = 1;

          @Override
          protected void service(HttpServletRequest request, HttpServletResponse response)
              throws ServletException {
            try {
              handler.handle(request, response);
            } catch (RuntimeException | ServletException failure) {
              throw failure;
            } catch (Exception failure) {
              throw new ServletException(failure);
            }
          }
        };
    return factory ->
        factory.addInitializers(context -> context.addServlet("mine", servlet).addMapping("/"));
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
