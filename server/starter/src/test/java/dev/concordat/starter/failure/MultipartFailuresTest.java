package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

class MultipartFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void answersMultipartsOfEachKind() {
    MultipartFailures family = new MultipartFailures();
    assertThat(family.answer(new MaxUploadSizeExceededException(1), request))
        .isEqualTo(ErrorAnswer.of(413));
    assertThat(family.answer(new MissingServletRequestPartException("image"), request))
        .isEqualTo(ErrorAnswer.ofFields(List.of("image: is required")));
    assertThat(family.answer(new MultipartException("secret"), request))
        .isEqualTo(
            ErrorAnswer.of(400, "The request body must be well-formed multipart/form-data."));
  }
}
