package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.InvalidMimeTypeException;

class MediaTypeFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void judgesTheContentTypeItself() {
    MediaTypeFailures family = new MediaTypeFailures();
    for (String type : new String[] {"x", "*/*", "text/*"}) {
      request.setContentType(type);
      assertThat(family.answer(new IllegalArgumentException(), request))
          .isEqualTo(ErrorAnswer.of(415));
    }
    request.setContentType("");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
    request.setContentType("text/plain");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
  }

  @Test
  void judgesTheAcceptItself() {
    MediaTypeFailures family = new MediaTypeFailures();
    InvalidMediaTypeException media = new InvalidMediaTypeException("", "secret");
    InvalidMimeTypeException mime = new InvalidMimeTypeException("", "secret");
    assertThat(family.answer(mime, request)).isNull();
    request.addHeader("Accept", ",");
    assertThat(family.answer(mime, request))
        .isEqualTo(
            ErrorAnswer.of(400, "The request's Accept header must be a list of media types."));
    assertThat(family.answer(media, request)).isNull();
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
  }
}
