package dev.concordat.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorWriterTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void writesTheFiveFields() throws IOException {
    assertThat(Writers.plain().write(request, response, ErrorAnswer.of(404, "Lost."))).isTrue();
    assertThat(response.getContentAsString())
        .startsWith(
            "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"Lost.\",\"timestamp\"")
        .endsWith("Z\",\"path\":\"/books\"}");
    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    assertThat(response.isCommitted()).isTrue();
    assertThat(Exchange.of(request).isAnswered()).isTrue();
  }

  @Test
  void neverTouchesACommittedResponse() throws IOException {
    response.flushBuffer();
    assertThat(Writers.plain().write(request, response, ErrorAnswer.of(404))).isFalse();
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(Exchange.of(request).isAnswered()).isFalse();
  }

  @Test
  void writesHeadersOnlyToHead() throws IOException {
    request.setMethod("HEAD");
    Writers.plain().write(request, response, ErrorAnswer.of(404));
    assertThat(response.getContentAsByteArray()).isEmpty();
    assertThat(response.getContentLength()).isPositive();
  }

  @Test
  void throwsWhatWasThereAwayButKeepsOtherHeaders() throws IOException {
    response.setHeader("ETag", "\"x\"");
    response.setHeader("X-Kept", "yes");
    response.getWriter().print("half");
    Writers.plain().write(request, response, ErrorAnswer.of(409));
    assertThat(response.getContentAsString()).startsWith("{").doesNotContain("half");
    assertThat(response.getHeader("ETag")).isNull();
    assertThat(response.getHeader("X-Kept")).isEqualTo("yes");
  }

  @Test
  void leavesTheDateToTheContainerThatMaySetItAnew() throws IOException {
    response.setHeader("Date", "Sun, 01 Nov 2026 08:00:00 GMT");
    Writers.plain().write(request, response, ErrorAnswer.of(409));
    assertThat(response.getHeader("Date")).isNull();
  }

  @Test
  void dropsHeadersThatWouldOverflow() throws IOException {
    response.setHeader("X-Long", "x".repeat(2038));
    response.setHeader("X-Longer", "x".repeat(2037));
    response.setHeader("A", "x".repeat(2043));
    response.setHeader("B", "x".repeat(2043));
    response.setHeader("C", "x".repeat(2043));
    Writers.plain().write(request, response, ErrorAnswer.of(409));
    assertThat(response.getHeader("X-Long")).hasSize(2038);
    assertThat(response.getHeader("X-Longer")).isNull();
    assertThat(response.getHeader("A")).isNotNull();
    assertThat(response.getHeader("B")).isNotNull();
    assertThat(response.getHeader("C")).isNull();
  }

  @Test
  void addsTheHeadersOfTheAnswer() throws IOException {
    ErrorAnswer answer = ErrorAnswer.of(401).header("WWW-Authenticate", "Basic");
    Writers.plain().write(request, response, answer.header("X-More", "1"));
    assertThat(response.getHeaders("WWW-Authenticate")).containsExactly("Basic");
    assertThat(response.getHeader("X-More")).isEqualTo("1");
  }

  @Test
  void owesAChallengeMethodsAndAPause() throws IOException {
    assertThat(header(401, "WWW-Authenticate")).isEqualTo("Bearer realm=\"books\"");
    assertThat(header(405, "Allow")).isEmpty();
    assertThat(header(429, "Retry-After")).isEqualTo("1");
    assertThat(header(503, "Retry-After")).isEqualTo("1");
    assertThat(header(404, "Retry-After")).isNull();
  }

  private @Nullable String header(int status, String name) throws IOException {
    MockHttpServletResponse fresh = new MockHttpServletResponse();
    Writers.plain().write(request, fresh, ErrorAnswer.of(status));
    return fresh.getHeader(name);
  }

  @Test
  void asksEachCustomizerInTurn() throws IOException {
    Writers.plain(
            (answer, asked) -> ErrorAnswer.of(409, "First."),
            (answer, asked) -> answer.header("X-Second", answer.message().toString()))
        .write(request, response, ErrorAnswer.of(409));
    assertThat(response.getContentAsString()).contains("First.");
    assertThat(response.getHeader("X-Second")).contains("First.");
  }

  @Test
  void answers500WhenACustomizerFailsOrChangesTheStatus() throws IOException {
    Writers.plain((answer, asked) -> ErrorAnswer.of(404))
        .write(request, response, ErrorAnswer.of(409));
    assertThat(response.getStatus()).isEqualTo(500);
    MockHttpServletResponse second = new MockHttpServletResponse();
    Writers.plain(
            (answer, asked) -> {
              throw new IllegalStateException("secret");
            })
        .write(request, second, ErrorAnswer.of(409));
    assertThat(second.getStatus()).isEqualTo(500);
    assertThat(second.getContentAsString()).doesNotContain("secret");
  }

  @Test
  void answers500InPlaceOfWhatThePolicyForbids() throws IOException {
    List<Integer> refused = new ArrayList<>();
    StatusPolicy policy = new Refusing(refused);
    ErrorWriter writer =
        new ErrorWriter(
            new ErrorEncoder(new StatusLabels(Map.of())),
            Clock.systemUTC(),
            "books",
            List.of(),
            policy);
    writer.write(request, response, ErrorAnswer.of(409));
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(refused).containsExactly(409);
    MockHttpServletResponse second = new MockHttpServletResponse();
    writer.write(request, second, ErrorAnswer.of(500, "Broken."));
    assertThat(second.getContentAsString()).contains("Broken.");
    assertThat(refused).containsExactly(409);
  }

  private record Refusing(List<Integer> statuses) implements StatusPolicy {
    @Override
    public boolean permits(HttpServletRequest request, int status) {
      return false;
    }

    @Override
    public void sent(HttpServletRequest request, int status) {}

    @Override
    public void refused(HttpServletRequest request, int status) {
      statuses.add(status);
    }
  }

  @Test
  void permitsEverythingWithoutAPolicy() {
    assertThat(StatusPolicy.NONE.permits(request, 418)).isTrue();
  }
}
