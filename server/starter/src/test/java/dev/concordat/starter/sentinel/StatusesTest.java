package dev.concordat.starter.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

@ExtendWith(OutputCaptureExtension.class)
class StatusesTest {
  private final List<String> counted = new ArrayList<>();

  /** Documented in each way there is. */
  static class Documented {
    @ApiResponse(responseCode = "201")
    @ApiResponse(responseCode = "404")
    @ApiResponse(responseCode = "default")
    @ApiResponse(responseCode = "4XX")
    public void apart() {}

    @ApiResponses({@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "409")})
    public void together() {}

    public void nowhere() {}
  }

  @Test
  void readsStatusesHoweverTheyAreWritten() {
    DocumentedStatuses statuses = new DocumentedStatuses();
    assertThat(statuses.of(ClassUtils.getMethod(Documented.class, "apart")))
        .containsExactlyInAnyOrder(201, 404);
    assertThat(statuses.of(ClassUtils.getMethod(Documented.class, "together")))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(statuses.of(ClassUtils.getMethod(Documented.class, "nowhere"))).isEmpty();
    assertThat(statuses.of(ClassUtils.getMethod(Watched.Statuses.class, "answer", int.class)))
        .containsExactlyInAnyOrder(200, 404);
    assertThat(statuses.of(ClassUtils.getMethod(Watched.Statuses.class, "answer", int.class)))
        .containsExactlyInAnyOrder(200, 404);
  }

  @Test
  void countsEachAndLogsEachKindOnce(CapturedOutput output) {
    Sentinel watching = sentinel(false);
    watching.sent(asked("apart"), 409);
    watching.sent(asked("apart"), 409);
    watching.sent(asked("apart"), 409);
    watching.sent(asked("apart"), 404);
    watching.sent(asked("apart"), 415);
    watching.sent(asked("nowhere"), 418);
    watching.sent(new MockHttpServletRequest(), 418);
    watching.refused(new MockHttpServletRequest(), 418);
    assertThat(counted).containsExactly("apart 409", "apart 409", "apart 409");
    assertThat(output.getOut().split("apart answered 409, which its document", -1)).hasSize(2);
  }

  @Test
  void permitsWhatItOnlyWatches() {
    assertThat(sentinel(false).permits(asked("apart"), 409)).isTrue();
  }

  @Test
  void refusesWhatIsNeitherDocumentedNorOfTheProtocol() {
    Sentinel refusing = sentinel(true);
    assertThat(refusing.permits(asked("apart"), 409)).isFalse();
    assertThat(refusing.permits(asked("apart"), 404)).isTrue();
    assertThat(refusing.permits(asked("apart"), 415)).isTrue();
    assertThat(refusing.permits(asked("nowhere"), 409)).isTrue();
    assertThat(refusing.permits(new MockHttpServletRequest(), 409)).isTrue();
    refusing.refused(asked("apart"), 409);
    assertThat(counted).containsExactly("apart 409");
  }

  private Sentinel sentinel(boolean refuse) {
    return new Sentinel(
        Set.of(415), refuse, (operation, status) -> counted.add(operation + " " + status));
  }

  private static MockHttpServletRequest asked(String operation) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setAttribute(
        HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
        new HandlerMethod(new Documented(), ClassUtils.getMethod(Documented.class, operation)));
    return request;
  }
}
