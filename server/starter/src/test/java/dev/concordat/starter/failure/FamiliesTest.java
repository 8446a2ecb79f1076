package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.connector.Request;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.MethodParameter;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/** Each family by itself, asked of failures of its own and of others. */
@ExtendWith(OutputCaptureExtension.class)
class FamiliesTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private static final Exception OTHER = new UnsupportedOperationException("secret");

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

  @ParameterizedTest
  @MethodSource("late")
  void answers503ToWhatIsNotDoneInTime(Exception failure) {
    assertThat(new AsyncFailures().answer(failure, request))
        .isEqualTo(ErrorAnswer.of(503).header("Retry-After", "1"));
  }

  static Stream<Exception> late() {
    return Stream.of(
        new AsyncRequestTimeoutException(),
        new TaskRejectedException("x"),
        new RejectedExecutionException());
  }

  @Test
  void tellsAStalledBodyFromABrokenOne() {
    ContainerFailures family = new ContainerFailures();
    assertThat(family.answer(new IOException(new BadRequestException("x")), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is cut short or not well-formed HTTP."));
    assertThat(
            family.answer(new BadRequestException(new SocketTimeoutException("secret")), request))
        .isEqualTo(ErrorAnswer.of(408));
  }

  @Test
  void tellsTooManyParametersFromUndecodableOnes() {
    ContainerFailures family = new ContainerFailures();
    assertThat(family.answer(new InvalidParameterException("x", 400), request))
        .isEqualTo(
            ErrorAnswer.of(
                400, "The request's parameters must have names, and be percent-encoded UTF-8."));
    assertThat(family.answer(new InvalidParameterException("x", 413), request))
        .isEqualTo(ErrorAnswer.of(413));
    String many =
        StringManager.getManager(Parameters.class).getString("parameters.maxCountFail", 1000);
    assertThat(family.answer(new InvalidParameterException(many, 400), request))
        .isEqualTo(
            ErrorAnswer.of(400, "The request has more parameters than this service accepts."));
  }

  @Test
  void answers431ToTooManyLanguages() {
    String many =
        StringManager.getManager(Request.class).getString("coyoteRequest.tooManyLocales", 10);
    assertThat(new ContainerFailures().answer(new IllegalArgumentException(many), request))
        .isEqualTo(
            ErrorAnswer.of(431, "The request accepts more languages than this service reads."));
    assertThat(new ContainerFailures().answer(new IllegalStateException(many), request)).isNull();
  }

  @Test
  void answers500ToWhatDoesNotFitInside() {
    InnerFailures family = new InnerFailures();
    assertThat(family.answer(new HttpMessageNotWritableException("x"), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(family.answer(new ConversionNotSupportedException(1, null, null), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(family.answer(unreadable(null), request)).isNull();
  }

  private static HttpMessageNotReadableException unreadable(@Nullable Throwable cause) {
    return new HttpMessageNotReadableException(
        "secret", cause, new MockHttpInputMessage(new byte[0]));
  }

  @Test
  void tellsAMissingBodyFromAnUnreadableOne() {
    MessageFailures family = new MessageFailures();
    assertThat(family.answer(unreadable(null), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is missing; this operation needs one."));
    assertThat(family.answer(unreadable(OTHER), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body cannot be read."));
    assertThat(family.answer(unreadable(new BadRequestException("x")), request)).isNull();
  }

  @Test
  void answersABodyBeyondItsLimits() {
    MessageFailures family = new MessageFailures();
    assertThat(family.answer(unreadable(limited(1, Duration.ofDays(1))), request))
        .isEqualTo(ErrorAnswer.of(413));
    assertThat(family.answer(unreadable(limited(2, Duration.ofNanos(1))), request))
        .isEqualTo(ErrorAnswer.of(408).header("Connection", "close"));
  }

  /** What reading two bytes fails with. */
  private Throwable limited(long bytes, Duration time) {
    request.setContent(new byte[2]);
    return catchThrowable(
        () -> new BodyLimits(bytes, time).limit(request).getInputStream().readAllBytes());
  }

  @ParameterizedTest
  @CsvSource({
    "399, 500, ",
    "400, 400, mine",
    "499, 499, mine",
    "500, 500, ",
    "599, 599, ",
    "600, 500, "
  })
  void tellsWhatAServiceSaysOfAFaultOfTheCaller(int raised, int status, @Nullable String said) {
    ResponseStatusException failure =
        new ResponseStatusException(HttpStatusCode.valueOf(raised), "mine");
    assertThat(new StatusFailures().answer(failure, request))
        .isEqualTo(said == null ? ErrorAnswer.of(status) : ErrorAnswer.of(status, said));
  }

  @Test
  void namesFieldsThatCannotBeBound() throws Exception {
    BindException binding = new BindException(new Object(), "book");
    binding.addError(new FieldError("book", "pages", "x", true, null, null, "secret"));
    binding.addError(new FieldError("book", "title", "x", false, null, null, "is too plain"));
    ValidationFailures family = new ValidationFailures(new ModelOrder(JsonMapper.shared()));
    ErrorAnswer answer =
        ErrorAnswer.ofFields(
            List.of("pages: has a value of the wrong type", "title: is too plain"));
    assertThat(family.answer(binding, request)).isEqualTo(answer);
    MethodParameter parameter =
        new MethodParameter(Object.class.getMethod("equals", Object.class), 0);
    assertThat(
            family.answer(
                new MethodArgumentNotValidException(parameter, binding.getBindingResult()),
                request))
        .isEqualTo(answer);
  }

  @Test
  void tellsOfAWholeThatIsRefused() {
    BindException binding = new BindException(new Object(), "book");
    binding.reject("code", "is no book");
    assertThat(new ValidationFailures(new ModelOrder(JsonMapper.shared())).answer(binding, request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is no book."));
  }

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

  @ParameterizedTest
  @CsvSource({"/a;%zz, true", "/a;%2, true", "/a;%20, false", "/a, false"})
  void judgesThePathItself(String path, boolean broken) {
    request.setRequestURI(path);
    assertThat(new PathFailures().answer(new IllegalArgumentException(), request))
        .isEqualTo(broken ? ErrorAnswer.of(400) : null);
    assertThat(new PathFailures().answer(OTHER, request)).isNull();
  }

  @Test
  void judgesThePrefixItselfWhereNoHandlerWasFound() {
    PrefixFailures family = new PrefixFailures();
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
    request.addHeader("X-Forwarded-Prefix", "/books");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
    request.removeHeader("X-Forwarded-Prefix");
    request.addHeader("X-Forwarded-Prefix", "/%zz");
    assertThat(family.answer(OTHER, request)).isNull();
    assertThat(family.answer(new IllegalArgumentException(), request))
        .isEqualTo(
            ErrorAnswer.of(400, "The header X-Forwarded-Prefix must be a percent-encoded path."));
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, "x");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
  }

  @Test
  void namesMethodsAndTypesThatAreSupported() {
    RoutingFailures family = new RoutingFailures();
    assertThat(family.answer(new NoHandlerFoundException("GET", "/x", HttpHeaders.EMPTY), request))
        .isEqualTo(ErrorAnswer.of(404));
    assertThat(family.answer(new NoResourceFoundException(HttpMethod.GET, "/x", "x"), request))
        .isEqualTo(ErrorAnswer.of(404));
    assertThat(
            family.answer(
                new HttpRequestMethodNotSupportedException("PUT", List.of("POST", "GET")), request))
        .isEqualTo(
            ErrorAnswer.of(
                    405, "This resource does not support this method; it supports GET, HEAD, POST.")
                .header("Allow", "GET, HEAD, POST"));
    assertThat(
            family.answer(
                new HttpRequestMethodNotSupportedException("PUT", List.of("POST")), request))
        .extracting(answer -> answer.headers().get("Allow"))
        .isEqualTo("POST");
    assertThat(
            family.answer(
                new HttpMediaTypeNotSupportedException(
                    (MediaType) null, List.of(MediaType.TEXT_PLAIN)),
                request))
        .isEqualTo(
            ErrorAnswer.of(
                    415, "The request body's Content-Type is not supported; expected text/plain.")
                .header("Accept", "text/plain"));
    assertThat(family.answer(new HttpMediaTypeNotSupportedException("x"), request))
        .isEqualTo(ErrorAnswer.of(415));
    assertThat(family.answer(new HttpMediaTypeNotAcceptableException("x"), request))
        .isEqualTo(ErrorAnswer.of(406));
  }

  @Test
  void answersWhatSecurityRefused() {
    SecurityFailures family = new SecurityFailures();
    assertThat(family.answer(new IOException(new RequestRejectedException("x")), request))
        .isEqualTo(ErrorAnswer.of(400));
    assertThat(family.answer(new BadCredentialsException("x"), request))
        .isEqualTo(ErrorAnswer.of(401));
    assertThat(family.answer(new AccessDeniedException("x"), request))
        .isEqualTo(ErrorAnswer.of(403));
  }

  @Test
  void looksIntoCarriersButNotIntoAccidents() {
    Failures failures = new Failures(List.of(new AsyncFailures()));
    RejectedExecutionException late = new RejectedExecutionException();
    for (Throwable carrier :
        List.of(
            new ServletException(late),
            new CompletionException(late),
            new ExecutionException(late),
            new InvocationTargetException(late),
            new UndeclaredThrowableException(late))) {
      assertThat(failures.answer(carrier, request).status()).isEqualTo(503);
    }
    assertThat(failures.known(new IllegalStateException(late), request)).isNull();
    assertThat(failures.answer(new IllegalStateException(late), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(failures.known(new ServletException("x"), request)).isNull();
  }

  @Test
  void makesAnAccidentOfAFamilyThatFails() {
    Failures failures =
        new Failures(
            List.of(
                (failure, asked) -> {
                  throw new IllegalStateException("second");
                }));
    Exception first = new Exception("first");
    assertThat(failures.known(first, request)).isEqualTo(ErrorAnswer.of(500));
    assertThat(first.getSuppressed()).hasSize(1);
  }

  @Test
  void looksSixteenLinksFar() {
    Throwable chain = new RequestRejectedException("x");
    for (int i = 0; i < 15; i++) {
      chain = new IllegalStateException(chain);
    }
    assertThat(Causes.find(chain, RequestRejectedException.class)).isNotNull();
    assertThat(Causes.find(new IllegalStateException(chain), RequestRejectedException.class))
        .isNull();
  }

  @Test
  void knowsWhenTheCallerIsGone() {
    assertThat(ClientGone.causes(new AsyncRequestNotUsableException("x"))).isTrue();
    assertThat(ClientGone.causes(new ClientAbortException(new IOException("pipe")))).isTrue();
    assertThat(ClientGone.causes(new ClientAbortException(new EOFException()))).isFalse();
    assertThat(ClientGone.causes(new ClientAbortException(new SocketTimeoutException()))).isFalse();
    assertThat(ClientGone.causes(new ClientAbortException("x"))).isFalse();
    assertThat(ClientGone.causes(new IOException(new IOException("x")))).isFalse();
    assertThat(ClientGone.causes(OTHER)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u001bb", "a\u00e9b", "a\u007fb"})
  void printsNothingThatForgesALine(String text) {
    assertThat(Printable.of(text)).isEqualTo("a?b");
  }

  @Test
  void printsNoMoreThanALine() {
    assertThat(Printable.of("x".repeat(256))).hasSize(256);
    assertThat(Printable.of("x".repeat(257))).hasSize(259).endsWith("x...");
  }

  @Test
  void logsAnAccidentOnce(CapturedOutput output) {
    FailureLog.accident(request, 500, OTHER);
    FailureLog.accident(request, 500, OTHER);
    assertThat(output.getOut().split("GET /books \\(no operation\\)", -1)).hasSize(2);
  }
}
