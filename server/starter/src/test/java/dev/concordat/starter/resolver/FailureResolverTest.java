package dev.concordat.starter.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.AnsweredTooLate;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class FailureResolverTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private @Nullable ModelAndView resolve(Exception failure, int status) {
    Failures failures =
        new Failures(List.of((known, asked) -> status == 0 ? null : ErrorAnswer.of(status)));
    return new FailureResolver(failures, Writers.plain())
        .resolveException(request, response, null, failure);
  }

  @Test
  void answersWhatTheCatalogueKnows(CapturedOutput output) throws Exception {
    ModelAndView answered = resolve(new IllegalStateException("secret"), 409);
    assertThat(answered).isNotNull().matches(ModelAndView::isEmpty);
    assertThat(response.getContentAsString()).startsWith("{\"statusCode\":409,");
    assertThat(output.getOut()).doesNotContain("secret");
  }

  @Test
  void logsAnAccidentTheCatalogueKnows(CapturedOutput output) {
    assertThat(resolve(new IllegalStateException("secret"), 500)).isNotNull();
    assertThat(output.getOut()).contains("500 for request", "secret");
  }

  @Test
  void leavesWhatTheCatalogueDoesNotKnow() throws Exception {
    assertThat(resolve(new IllegalStateException("secret"), 0)).isNull();
    assertThat(response.getContentAsString()).isEmpty();
  }

  @Test
  void leavesToSpringSecurityWhatItAnswers() {
    assertThat(resolve(new AccessDeniedException("x"), 409)).isNull();
    assertThat(resolve(new BadCredentialsException("x"), 409)).isNull();
  }

  @Test
  void answersNobodyWhoIsGone() throws Exception {
    assertThat(resolve(new ClientAbortException(new IOException("pipe")), 409)).isNotNull();
    assertThat(response.getContentAsString()).isEmpty();
  }

  @Test
  void cutsWhatHasBegun() throws Exception {
    response.flushBuffer();
    assertThatThrownBy(() -> resolve(new IllegalStateException("secret"), 409))
        .isInstanceOf(AnsweredTooLate.class);
  }

  @Test
  void passesAnExhaustedHeapOn() {
    OutOfMemoryError exhausted = new OutOfMemoryError("x");
    assertThatThrownBy(() -> resolve(new ServletException(exhausted), 409)).isSameAs(exhausted);
  }

  @Test
  void isAskedBeforeAllOthers() {
    assertThat(new FailureResolver(new Failures(List.of()), Writers.plain()).getOrder())
        .isEqualTo(Ordered.HIGHEST_PRECEDENCE);
  }
}
