package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PathFailuresTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @ParameterizedTest
  @CsvSource({"/a;%zz, true", "/a;%2, true", "/a;%20, false", "/a, false"})
  void judgesThePathItself(String path, boolean broken) {
    request.setRequestURI(path);
    assertThat(new PathFailures().answer(new IllegalArgumentException(), request))
        .isEqualTo(broken ? ErrorAnswer.of(400) : null);
    assertThat(new PathFailures().answer(OTHER, request)).isNull();
  }
}
