package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.ClassUtils;

class KeptDetailTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private final KeptDetail details = new KeptDetail();

  @Test
  void keepsTheDetailOfAProblem() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Lent.");
    assertThat(written(problem)).isSameAs(problem);
    assertThat(KeptDetail.answer(request, 409)).isEqualTo(ErrorAnswer.of(409, "Lent."));
    assertThat(KeptDetail.answer(request, 500)).isEqualTo(ErrorAnswer.of(500));
  }

  @Test
  void hasAStandardSentenceForOtherBodies() {
    Map<String, String> body = Map.of("detail", "Lent.");
    assertThat(written(body)).isSameAs(body);
    assertThat(KeptDetail.answer(request, 409)).isEqualTo(ErrorAnswer.of(409));
  }

  @Test
  void hasAStandardSentenceForABlankDetail() {
    written(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, " "));
    assertThat(KeptDetail.answer(request, 409)).isEqualTo(ErrorAnswer.of(409));
  }

  private @Nullable Object written(Object body) {
    MethodParameter returned =
        new MethodParameter(ClassUtils.getMethod(Object.class, "toString"), -1);
    assertThat(details.supports(returned, StringHttpMessageConverter.class)).isTrue();
    return details.beforeBodyWrite(
        body,
        returned,
        MediaType.APPLICATION_JSON,
        StringHttpMessageConverter.class,
        new ServletServerHttpRequest(request),
        new ServletServerHttpResponse(new MockHttpServletResponse()));
  }
}
