package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What holds for every family: it leaves alone what is not its own. */
class FamiliesTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  static Stream<Failure> families() {
    return Stream.of(
        new AsyncFailures(),
        new ContainerFailures(),
        new ForwardingFailures(),
        new HandlerFailures(),
        new InnerFailures(),
        new MediaTypeFailures(),
        new MessageFailures(),
        new MultipartFailures(),
        new PathFailures(),
        new PrefixFailures(),
        new RoutingFailures(),
        new SecurityFailures(),
        new StatusFailures());
  }

  @ParameterizedTest
  @MethodSource("families")
  void leavesFailuresOfOthersAlone(Failure family) {
    assertThat(family.answer(OTHER, request)).isNull();
  }

  @ParameterizedTest
  @MethodSource("families")
  void takesNoAccidentForACallersFault(Failure family) {
    assertThat(family.answer(new IllegalArgumentException("secret"), request)).isNull();
  }
}
