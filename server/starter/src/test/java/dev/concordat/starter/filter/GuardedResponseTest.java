package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.Exchange;
import dev.concordat.starter.answer.RequestId;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.Failures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The filter and the response it guards, without a container. */
@ExtendWith(OutputCaptureExtension.class)
class GuardedResponseTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final AtomicInteger ends = new AtomicInteger();
  private final Statuses policy = new Statuses(new ArrayList<>(), new ArrayList<>());
  private final ErrorWriter writer = Writers.plain();

  private record Statuses(List<Integer> all, List<Integer> refusals) implements StatusPolicy {
    @Override
    public boolean permits(HttpServletRequest request, int status) {
      return status != 202;
    }

    @Override
    public void sent(HttpServletRequest request, int status) {
      all.add(status);
    }

    @Override
    public void refused(HttpServletRequest request, int status) {
      refusals.add(status);
    }
  }

  private final ErrorFormatFilter filter =
      new ErrorFormatFilter(
          new Failures(
              List.of(
                  (failure, asked) ->
                      failure instanceof IllegalStateException ? ErrorAnswer.of(409) : null)),
          writer,
          new BodyLimits(3, Duration.ofSeconds(5)),
          HeaderLimit.within(0),
          policy,
          new LastResort(ends::incrementAndGet));

  /** What a servlet does with a response. */
  private interface Handler {
    void handle(HttpServletResponse response) throws Exception;
  }

  /** Does this behind the filter; what it asserts is not taken for an accident of a servlet. */
  private void filter(Handler handler) throws Exception {
    AtomicReference<AssertionError> wrong = new AtomicReference<>();
    FilterChain chain =
        (asked, answered) -> {
          try {
            handler.handle((HttpServletResponse) answered);
          } catch (AssertionError failure) {
            wrong.set(failure);
          } catch (IOException | RuntimeException failure) {
            throw failure;
          } catch (Exception failure) {
            throw new ServletException(failure);
          }
        };
    filter.doFilter(request, response, chain);
    if (wrong.get() != null) {
      throw wrong.get();
    }
  }

  private void isError(int status) throws Exception {
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentAsString()).startsWith("{\"statusCode\":" + status + ",");
  }

  @Test
  void letsASuccessThrough() throws Exception {
    filter(
        answered -> {
          answered.getWriter().print("a book");
          assertThat(answered.getWriter()).isSameAs(answered.getWriter());
          answered.getWriter().flush();
          assertThat(response.isCommitted()).isTrue();
          answered.getWriter().close();
        });
    assertThat(response.getContentAsString()).isEqualTo("a book");
    assertThat(response.getHeader("X-Request-Id")).matches("[0-9a-f]{32}");
    assertThat(policy.all()).containsExactly(200);
    assertThat(MDC.get(RequestId.MDC_KEY)).isNull();
  }

  @Test
  void letsBytesThrough() throws Exception {
    filter(
        answered -> {
          answered.getOutputStream().write('a');
          answered.getOutputStream().write(new byte[] {'b', 'c'}, 1, 1);
          answered.getOutputStream().flush();
          assertThat(response.isCommitted()).isTrue();
          assertThat(answered.getOutputStream()).isSameAs(answered.getOutputStream());
          assertThat(answered.getOutputStream().isReady()).isTrue();
          assertThatCode(() -> answered.getOutputStream().close()).doesNotThrowAnyException();
        });
    assertThat(response.getContentAsString()).isEqualTo("ac");
  }

  /** Behind X-Request-Id, which the filter sets before. */
  private static final int ROOM = HeaderLimit.within(0).bytes() - 48;

  @Test
  void takesHeadersThatCanBeSent() throws Exception {
    filter(
        answered -> {
          for (int i = 0; i < 3; i++) {
            answered.setHeader("X-Long", "x".repeat(ROOM - 20));
          }
          answered.addHeader("X", "y".repeat(5));
          answered.setHeader("x-long", "x".repeat(ROOM - 20));
          answered.getOutputStream().write('a');
          answered.setHeader("Absent", null);
          answered.addHeader("Absent", null);
        });
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("X-Long")).hasSize(ROOM - 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"set", "add", "cookie", "and write", "and flush"})
  void refusesAHeaderThatCannotBeSent(String how) throws Exception {
    filter(
        answered -> {
          answered.setHeader("X-Long", "x".repeat(ROOM - 20));
          switch (how) {
            case "set" -> answered.setHeader("Y", "y".repeat(6));
            case "add" -> answered.addHeader("X-Long", "x");
            case "cookie" -> answered.addCookie(new Cookie("a", "b"));
            case "and write" -> {
              answered.setHeader("Y", "y".repeat(6));
              answered.getOutputStream().write('a');
            }
            default -> {
              answered.setHeader("Y", "y".repeat(6));
              answered.flushBuffer();
            }
          }
        });
    isError(409); // that is what this catalogue makes of an IllegalStateException
    assertThat(response.getHeaders("X-Long")).allMatch(value -> value.length() < 2);
  }

  @Test
  void countsHeadersAnewBehindAReset() throws Exception {
    filter(
        answered -> {
          answered.setHeader("X-Long", "x".repeat(ROOM - 20));
          answered.reset();
          answered.setHeader("Y-Long", "x".repeat(ROOM - 20));
        });
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void leavesTheHeadersOfAnErrorToWhoeverWritesIt() throws Exception {
    filter(
        answered -> {
          answered.setStatus(404);
          answered.setHeader("X-Long", "x".repeat(2 * ROOM));
        });
    isError(404);
    assertThat(response.getHeader("X-Long")).isNull();
  }

  @Test
  void ignoresHeadersBehindTheBeginning() throws Exception {
    filter(
        answered -> {
          answered.flushBuffer();
          answered.setHeader("X-Long", "x".repeat(2 * ROOM));
        });
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void leavesRoomInTheContainersBuffer() {
    assertThat(HeaderLimit.within(0).bytes()).isEqualTo(7168);
    assertThat(HeaderLimit.within(8192).bytes()).isEqualTo(7680);
    assertThat(HeaderLimit.within(1L << 40).bytes()).isEqualTo((1 << 30) - 512);
  }

  @Test
  void swallowsAForeignErrorsText() throws Exception {
    filter(
        answered -> {
          answered.setStatus(404);
          answered.getWriter().print("<h1>lost</h1>");
          answered.getWriter().flush();
          answered.getWriter().close();
          answered.flushBuffer();
          assertThat(response.isCommitted()).isFalse();
        });
    isError(404);
  }

  @Test
  void swallowsAForeignErrorsBytes() throws Exception {
    filter(
        answered -> {
          answered.setStatus(404);
          answered.getOutputStream().write('a');
          answered.getOutputStream().write(new byte[] {'b'}, 0, 1);
          answered.getOutputStream().flush();
          answered.getOutputStream().close();
          assertThat(response.isCommitted()).isFalse();
        });
    isError(404);
  }

  @Test
  void answersSendErrorAtOnce() throws Exception {
    filter(
        answered -> {
          answered.sendError(403, "secret");
          assertThat(response.isCommitted()).isTrue();
        });
    isError(403);
  }

  @ParameterizedTest
  @ValueSource(ints = {304, 399})
  void takesSendErrorOfNoErrorForAStatus(int status) throws Exception {
    filter(answered -> answered.sendError(status));
    assertThat(response.getContentAsString()).isEmpty();
    assertThat(response.getStatus()).isEqualTo(status);
  }

  @Test
  void takesAStatusBeyondAllErrorsForAnAccident() throws Exception {
    filter(answered -> answered.sendError(600));
    isError(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 599})
  void answersTheFirstAndTheLastErrorAtOnce(int status) throws Exception {
    filter(
        answered -> {
          answered.sendError(status);
          assertThat(response.isCommitted()).isTrue();
        });
    isError(status);
    assertThat(policy.refusals()).isEmpty();
  }

  @Test
  void replacesTheFirstErrorsBodyToo() throws Exception {
    filter(
        answered -> {
          answered.setStatus(400);
          answered.getWriter().print("<h1>bad</h1>");
        });
    isError(400);
    assertThat(policy.refusals()).isEmpty();
  }

  @Test
  void saysOnceThatABodyOfAStatusIsReplaced(CapturedOutput output) throws Exception {
    List<Handler> replaced =
        List.of(
            answered -> answered.getWriter().print("a"),
            answered -> answered.getOutputStream().write('a'),
            answered -> answered.getOutputStream().write(new byte[] {'a'}, 0, 1));
    for (int i = 0; i < replaced.size(); i++) {
      for (int times = 0; times < 2; times++) {
        again(404 + i, replaced.get(i));
      }
      assertThat(output.getOut().split("A body of status " + (404 + i), -1)).hasSize(2);
    }
  }

  @Test
  void saysNothingOfAnEmptyErrorThatIsFilled(CapturedOutput output) throws Exception {
    again(404, answered -> {});
    assertThat(output.getOut()).doesNotContain("A body of status");
  }

  /** A request of its own, answered with this status. */
  private void again(int status, Handler handler) throws Exception {
    filter.doFilter(
        new MockHttpServletRequest("GET", "/books"),
        new MockHttpServletResponse(),
        (asked, answered) -> {
          try {
            ((HttpServletResponse) answered).setStatus(status);
            handler.handle((HttpServletResponse) answered);
          } catch (Exception failure) {
            throw new ServletException(failure);
          }
        });
  }

  @Test
  void logsAccidentsAndNothingElse(CapturedOutput output) throws Exception {
    again(
        200,
        answered -> {
          throw new IllegalStateException("expected");
        });
    assertThat(output.getOut()).doesNotContain("expected");
    again(
        200,
        answered -> {
          throw new UnsupportedOperationException("accident");
        });
    assertThat(output.getOut()).contains("500 for request", "accident");
  }

  @Test
  void tellsThePathAsItWasReceived() throws Exception {
    filter(
        answered -> {
          request.setRequestURI("/elsewhere");
          answered.sendError(404);
        });
    assertThat(response.getContentAsString()).endsWith("\"path\":\"/books\"}");
  }

  @Test
  void replacesWhatThePolicyForbids(CapturedOutput output) throws Exception {
    filter(
        answered -> {
          answered.setStatus(202);
          answered.getWriter().print("accepted");
        });
    isError(500);
    assertThat(output.getOut()).doesNotContain("500 for request");
    assertThat(policy.refusals()).containsExactly(202);
    assertThat(policy.all()).containsExactly(500);
  }

  @Test
  void answersWhatIsThrown() throws Exception {
    filter(
        answered -> {
          answered.getWriter().print("half");
          throw new IllegalStateException("secret");
        });
    isError(409);
    assertThat(response.getContentAsString()).doesNotContain("half", "secret");
    assertThat(policy.all()).containsExactly(409);
    assertThat(ends).hasValue(0);
  }

  static Stream<Handler> beginnings() {
    return Stream.of(
        HttpServletResponse::flushBuffer,
        answered -> answered.getWriter().write("ab"),
        answered -> {
          answered.getOutputStream().write('a');
          answered.getOutputStream().write('b');
        },
        answered -> answered.getOutputStream().write(new byte[] {'a', 'b'}, 0, 2));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void cutsWhatHasBegun(Handler beginning) {
    response.setBufferSize(1);
    assertThatThrownBy(
            () ->
                filter(
                    answered -> {
                      beginning.handle(answered);
                      assertThat(response.isCommitted()).isTrue();
                      throw new IllegalStateException("secret");
                    }))
        .isInstanceOf(AnsweredTooLate.class)
        .hasMessage("The request failed after its response had begun.");
    assertThat(MDC.get(RequestId.MDC_KEY)).isNull();
  }

  @Test
  void cutsWhatHasBegunBeforeADispatch() throws Exception {
    filter(HttpServletResponse::flushBuffer);
    assertThatThrownBy(
            () ->
                filter(
                    answered -> {
                      throw new IllegalStateException("secret");
                    }))
        .isInstanceOf(AnsweredTooLate.class);
  }

  @Test
  void leavesWhatTheContainerTookBack() throws Exception {
    filter(
        answered -> {
          response.setCommitted(true);
          throw new IllegalStateException("secret");
        });
    assertThat(response.getContentAsString()).isEmpty();
  }

  @Test
  void tellsWhetherItIsTooLate() throws Exception {
    assertThat(AnsweredTooLate.is(response)).isFalse();
    response.flushBuffer();
    assertThat(AnsweredTooLate.is(response)).isTrue();
  }

  @Test
  void endsTheProcessBehindTheAnswerToAnExhaustedHeap() {
    assertThatCode(
            () ->
                filter(
                    answered -> {
                      throw new IllegalArgumentException(new OutOfMemoryError("x"));
                    }))
        .doesNotThrowAnyException();
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(ends).hasValue(1);
  }

  @Test
  void looksForAnExhaustedHeapSixteenLinksFar() {
    Throwable chain = new OutOfMemoryError("x");
    for (int i = 0; i < 15; i++) {
      chain = new IllegalStateException(chain);
    }
    Throwable last = chain;
    assertThatThrownBy(() -> LastResort.rethrowExhaustion(last))
        .isInstanceOf(OutOfMemoryError.class);
    assertThatCode(() -> LastResort.rethrowExhaustion(new IllegalStateException(last)))
        .doesNotThrowAnyException();
  }

  @Test
  void passesAnExhaustedHeapOn() {
    OutOfMemoryError exhausted = new OutOfMemoryError("x");
    assertThatThrownBy(() -> LastResort.rethrowExhaustion(new IllegalStateException(exhausted)))
        .isSameAs(exhausted);
    assertThatCode(() -> LastResort.rethrowExhaustion(new IllegalStateException()))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesABodyDeclaredTooLong() throws Exception {
    request.setContent(new byte[4]);
    filter(answered -> answered.getWriter().print("read"));
    isError(413);
    assertThat(response.getHeader("Connection")).isEqualTo("close");
  }

  @Test
  void keepsTheCallersRequestId() throws Exception {
    request.addHeader("X-Request-Id", "abc");
    filter(answered -> assertThat(MDC.get(RequestId.MDC_KEY)).isEqualTo("abc"));
    assertThat(response.getHeader("X-Request-Id")).isEqualTo("abc");
    assertThat(Exchange.of(request).id()).isEqualTo("abc");
  }

  @Test
  void guardsAResponseOnce() throws Exception {
    MockFilterChain inner = new MockFilterChain();
    filter(
        guarded -> {
          filter.doFilter(request, guarded, inner);
          assertThat(inner.getResponse()).isSameAs(guarded);
        });
  }

  @Test
  void leavesAnAsynchronousRequestOpen() throws Exception {
    request.setAsyncSupported(true);
    filter(
        answered -> {
          request.startAsync();
          answered.setStatus(404);
        });
    assertThat(response.isCommitted()).isFalse();
    assertThat(policy.all()).isEmpty();
  }

  @Test
  void forgetsStreamsThatWereReset() throws Exception {
    filter(
        answered -> {
          answered.getWriter().print("a");
          answered.reset();
          answered.getOutputStream().write('b');
        });
    assertThat(response.getContentAsString()).isEqualTo("b");
  }

  @Test
  void passesOnWhatIsNotHttp() throws Exception {
    MockFilterChain chain = new MockFilterChain();
    ServletRequestWrapper asked = new ServletRequestWrapper(request);
    filter.doFilter(asked, response, chain);
    assertThat(chain.getRequest()).isSameAs(asked);
  }

  @Test
  void runsForAsynchronousDispatchesToo() {
    assertThat(ErrorFormatFilter.registration(filter).determineDispatcherTypes())
        .containsExactlyInAnyOrder(DispatcherType.REQUEST, DispatcherType.ASYNC);
  }
}
