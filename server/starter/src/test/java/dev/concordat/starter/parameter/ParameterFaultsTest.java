package dev.concordat.starter.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.foreign.Book;
import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.wire.Mvc;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What handlers declare, and what a request gives, without a container. */
class ParameterFaultsTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/x");
  private final ParameterFaults faults =
      new ParameterFaults(
          conversion(),
          Validation.buildDefaultValidatorFactory().getValidator(),
          new ModelOrder(Mvc.mapper()));

  private static DefaultFormattingConversionService conversion() {
    DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
    conversion.addConverterFactory(new JsonEnums());
    return conversion;
  }

  /** Handlers of each kind. */
  static class Handlers {
    public void all(
        @RequestParam(name = "most") @Max(9) int most,
        @RequestParam(name = "bound", required = false) Book.@Nullable Binding binding,
        @RequestParam(name = "tag") List<String> tags,
        @RequestParam(name = "id") UUID id,
        @RequestParam("maybe") Optional<Integer> maybe,
        @RequestParam(defaultValue = "1") int page,
        @RequestHeader(name = "X-Shelf", required = false) @Nullable Integer shelf,
        @PathVariable("book") String book,
        @CookieValue("c") String cookie) {}

    public void body(@RequestBody Book book) {}

    public void entity(HttpEntity<String> entity) {}

    public void headers(@RequestParam("a") String a, HttpHeaders headers) {}

    public void pathOnly(@PathVariable("book") String book) {}

    public void nothing() {}

    public void optional(
        @RequestParam(name = "a", required = false) @NotNull @Nullable String a,
        @RequestParam("tag") @Size(max = 1) List<String> tags,
        @RequestParam("most") @Max(9) int most) {}

    public void map(@RequestParam("a") String a, @RequestParam Map<String, String> all) {}

    public void mapBody(@RequestBody Map<String, String> body) {}

    public void servlet(@RequestParam("a") String a, HttpServletRequest request) {}

    public void web(@RequestParam("a") String a, WebRequest request) {}

    public void stream(@RequestParam("a") String a, InputStream body) {}

    public void reader(@RequestParam("a") String a, Reader body) {}

    public void model(@RequestParam("a") String a, @ModelAttribute Book book) {}

    public void bareModel(@RequestParam("a") String a, Book book) {}
  }

  private static HandlerMethod handler(String name) {
    return new HandlerMethod(
        new Handlers(),
        Stream.of(Handlers.class.getMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow());
  }

  private List<String> all(String handler) {
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler(handler));
    return faults.all(request);
  }

  private void query(String query) {
    request.setQueryString(query);
    for (String pair : query.split("&")) {
      request.addParameter(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    query("most=9&tag=a&tag=b&bound=hard&id=00000000-0000-0000-0000-000000000000&maybe=1");
    request.addHeader("X-Shelf", "7");
    assertThat(all("all")).isEmpty();
  }

  @Test
  void namesAllThatIsMissingInDeclaredOrder() {
    assertThat(all("all"))
        .containsExactly("most: is required", "tag: is required", "id: is required");
  }

  @Test
  void findsEveryFaultAtOnce() {
    query("most=10&tag=a&bound=glue&id=x&maybe=y&other=z");
    request.addHeader("X-Shelf", "x");
    assertThat(all("all"))
        .containsExactly(
            "most: must be at most 9",
            "bound: must be one of hard, soft",
            "id: must be a UUID",
            "maybe: must be an integer",
            "X-Shelf: must be an integer",
            "other: is not a parameter of this operation");
  }

  @Test
  void asksConstraintsOfWhatIsGivenOnly() {
    query("tag=a&tag=b&most=10");
    assertThat(all("optional"))
        .containsExactly("tag: must have at most 1 items, not 2", "most: must be at most 9");
  }

  @Test
  void refusesNulInEachOfSeveral() {
    query("most=1&tag=a&tag=b\u0000&id=00000000-0000-0000-0000-000000000000");
    assertThat(all("all")).containsExactly("tag: must not contain the NUL character");
  }

  @Test
  void refusesOneGivenTwice() {
    query("most=1&most=2&tag=a&id=00000000-0000-0000-0000-000000000000");
    assertThat(all("all")).containsExactly("most: must be given once, not 2 times");
  }

  @Test
  void findsNothingWithoutAHandler() {
    assertThat(faults.all(request)).isEmpty();
  }

  @Test
  void doesWithoutAValidator() {
    query("most=10&tag=a&id=00000000-0000-0000-0000-000000000000");
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler("all"));
    assertThat(new ParameterFaults(conversion(), null, new ModelOrder(Mvc.mapper())).all(request))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "body, false",
    "entity, false",
    "headers, false",
    "mapBody, false",
    "pathOnly, true",
    "nothing, true",
    "map, true",
    "servlet, true",
    "web, true",
    "stream, true",
    "reader, true",
    "model, true",
    "bareModel, true"
  })
  void permitsAnyParameterWhereAHandlerMayReadIt(String handler, boolean any) {
    assertThat(new DeclaredParameters(handler(handler)).permits("other")).isEqualTo(any);
  }

  @Test
  void hasNothingToCheckWithoutParametersAndQuery() {
    assertThat(new DeclaredParameters(handler("body")).haveNothingToCheck(request)).isTrue();
    assertThat(new DeclaredParameters(handler("all")).haveNothingToCheck(request)).isFalse();
    request.setQueryString("a=b");
    assertThat(new DeclaredParameters(handler("body")).haveNothingToCheck(request)).isFalse();
    assertThat(new DeclaredParameters(handler("nothing")).haveNothingToCheck(request)).isTrue();
  }

  @Test
  void stopsWhatIsFaultyBeforeItsHandler() {
    ParameterInterceptor interceptor = new ParameterInterceptor(faults);
    MockHttpServletResponse response = new MockHttpServletResponse();
    HandlerMethod headers = handler("headers");
    query("a=1");
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, headers);
    assertThat(interceptor.preHandle(request, response, headers)).isTrue();
    assertThat(interceptor.preHandle(request, response, new Object())).isTrue();
    request.setQueryString("a=1&b=2");
    assertThatThrownBy(() -> interceptor.preHandle(request, response, headers))
        .isInstanceOfSatisfying(
            InvalidParameters.class,
            invalid ->
                assertThat(invalid.entries())
                    .containsExactly("b: is not a parameter of this operation"));
  }

  @Test
  void stopsWhatIsIllTypedBeforeItsHandler() {
    HandlerMethod all = handler("all");
    query("most=x&tag=a&id=00000000-0000-0000-0000-000000000000");
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, all);
    assertThatThrownBy(
            () ->
                new ParameterInterceptor(faults)
                    .preHandle(request, new MockHttpServletResponse(), all))
        .isInstanceOf(InvalidParameters.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1&b+c&=x&&d%20e=", "a&b+c=%zz&d%20e"})
  void readsTheNamesOfAQuery(String query) {
    request.setQueryString(query);
    assertThat(QueryNames.of(request)).containsExactly("a", "b c", "d e");
  }

  @Test
  void readsNoNamesWithoutAQuery() {
    assertThat(QueryNames.of(request)).isEmpty();
  }

  @Test
  void namesParametersAsTheCallerDoes() {
    MethodParameter[] all = handler("all").getMethodParameters();
    assertThat(Stream.of(all).map(ParameterName::of))
        .containsExactly("most", "bound", "tag", "id", "maybe", "page", "X-Shelf", "book", "c");
    assertThat(ParameterName.path(all[0])).isEqualTo(FieldPath.root().member("most"));
    assertThat(ParameterName.path(handler("body").getMethodParameters()[0]))
        .isEqualTo(FieldPath.root());
    assertThat(ParameterFaults.expected(all[4])).isEqualTo("must be an integer");
  }

  @Test
  void namesWhatIsMissingAsTheCallerDoes() {
    MethodParameter parameter = handler("all").getMethodParameters()[0];
    assertThat(ParameterName.of(new MissingServletRequestParameterException("a", "int")))
        .isEqualTo("a");
    assertThat(ParameterName.of(new MissingRequestHeaderException("b", parameter))).isEqualTo("b");
    assertThat(ParameterName.of(new MissingRequestCookieException("c", parameter))).isEqualTo("c");
    assertThat(ParameterName.of(new MissingPathVariableException("d", parameter)))
        .isEqualTo("a value");
  }
}
