package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void logsAnAccidentOnce(CapturedOutput output) {
    FailureLog.accident(request, 500, OTHER);
    FailureLog.accident(request, 500, OTHER);
    assertThat(output.getOut().split("GET /books \\(no operation\\)", -1)).hasSize(2);
  }
}
