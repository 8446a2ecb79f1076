package dev.concordat.starter.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedRequestTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/books");

  @Test
  void readsUpToTheLimit() throws IOException {
    ServletInputStream body = limited(4, LONG, "ab\u00e9").getInputStream();
    assertThat(body.available()).isEqualTo(4);
    assertThat(body.isReady()).isTrue();
    assertThat(body.isFinished()).isFalse();
    assertThat(body.read()).isEqualTo('a');
    assertThat(body.readNBytes(9)).hasSize(3);
    assertThat(body.read()).isEqualTo(-1);
    assertThat(body.isFinished()).isTrue();
  }

  @Test
  void failsBeyondTheLimit() throws IOException {
    HttpServletRequest limited = limited(3, LONG, "abcd");
    ServletInputStream body = limited.getInputStream();
    assertThat(limited.getInputStream()).isSameAs(body);
    assertThat(body.read(new byte[3], 0, 3)).isEqualTo(3);
    assertThatThrownBy(body::read)
        .isInstanceOf(BodyTooLarge.class)
        .hasMessage("The body is longer than 3 bytes.");
  }

  @Test
  void countsBytesThatAreZero() throws IOException {
    ServletInputStream body = limited(1, LONG, "\0\0").getInputStream();
    assertThat(body.read()).isZero();
    assertThatThrownBy(body::read).isInstanceOf(BodyTooLarge.class);
  }

  @Test
  void readsWithoutBlockingAsTheContainerDoes() {
    ServletInputStream container = mock();
    LimitedStream body = new LimitedStream(container, 3, LONG);
    assertThat(body.isReady()).isFalse();
    when(container.isReady()).thenReturn(true);
    assertThat(body.isReady()).isTrue();
    ReadListener listener = mock();
    body.setReadListener(listener);
    verify(container).setReadListener(listener);
  }

  @Test
  void failsWhenTheTimeIsOver() throws IOException {
    ServletInputStream body = limited(9, Duration.ofNanos(1), "abcd").getInputStream();
    assertThatThrownBy(body::read)
        .isInstanceOf(BodyTooSlow.class)
        .hasMessage("The body did not arrive within 0 ms.");
  }

  @Test
  void readsTextInItsEncodingOrUtf8() throws IOException {
    HttpServletRequest limited = limited(9, LONG, "\u00e9");
    assertThat(limited.getReader().readLine()).isEqualTo("\u00e9");
    assertThat(limited.getReader()).isSameAs(limited.getReader());
    MockHttpServletRequest latin = new MockHttpServletRequest();
    latin.setCharacterEncoding("ISO-8859-1");
    latin.setContent(new byte[] {(byte) 0xe9});
    assertThat(new BodyLimits(9, LONG).limit(latin).getReader().readLine()).isEqualTo("\u00e9");
  }

  @ParameterizedTest
  @CsvSource({
    "3, application/json, true",
    "4, application/json, false",
    "3, Multipart/form-data; boundary=b, false",
    "3, text/multipart/x, true",
    "3, , true"
  })
  void judgesTheDeclaredLength(long limit, String type, boolean exceeded) {
    request.setContent("abcd".getBytes(StandardCharsets.US_ASCII));
    request.setContentType(type);
    assertThat(new BodyLimits(limit, LONG).areExceededBy(request)).isEqualTo(exceeded);
  }

  @Test
  void leavesMultipartItsOwnLimits() throws IOException {
    request.setContentType("multipart/form-data; boundary=b");
    assertThat(limited(3, LONG, "abcd").getInputStream().readAllBytes()).hasSize(4);
  }

  @Test
  void leavesARequestWithoutABodyAlone() {
    assertThat(new BodyLimits(3, LONG).limit(request)).isSameAs(request);
    request.setContent(new byte[0]);
    assertThat(new BodyLimits(3, LONG).limit(request)).isSameAs(request);
    request.addHeader("Transfer-Encoding", "chunked");
    assertThat(new BodyLimits(3, LONG).limit(request)).isInstanceOf(LimitedRequest.class);
  }

  @Test
  void limitsWhatHttp2DoesNotTellTheLengthOf() {
    request.setProtocol("HTTP/2.0");
    assertThat(new BodyLimits(3, LONG).limit(request)).isInstanceOf(LimitedRequest.class);
    request.setContent(new byte[0]);
    assertThat(new BodyLimits(3, LONG).limit(request)).isSameAs(request);
  }

  @ParameterizedTest
  @CsvSource({"0, PT1S", "1, PT0S", "1, PT-1S"})
  void refusesLimitsThatPermitNothing(long bytes, Duration time) {
    assertThatThrownBy(() -> new BodyLimits(bytes, time))
        .hasMessage(
            "A body's limits must be positive, found " + bytes + " bytes within " + time + ".");
  }

  @Test
  void leavesABodyThatHasArrivedAsItIs() {
    request.setContent(new byte[3]);
    request.setAttribute(BodyLimits.ARRIVED, true);
    assertThat(new BodyLimits(3, LONG).limit(request)).isSameAs(request);
    assertThat(new BodyLimits(2, LONG).areExceededBy(request)).isTrue();
  }

  private HttpServletRequest limited(long bytes, Duration time, String body) {
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    return new BodyLimits(bytes, time).limit(request);
  }
}
