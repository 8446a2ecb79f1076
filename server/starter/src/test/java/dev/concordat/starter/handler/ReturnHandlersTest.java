package dev.concordat.starter.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.AsyncHandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.method.support.ModelAndViewContainer;

class ReturnHandlersTest {
  private final Texts texts = new Texts();
  private final Bodies bodies = new Bodies();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void theChoiceIsMadeOnceForEachClassThatIsReturned() throws Exception {
    ReturnHandlers handlers = handlers(texts, bodies);
    for (Object value : List.of("a", 1, "b", 2)) {
      handle(handlers, handler(new Plain(), "any"), value);
    }
    assertThat(texts.asked).isEqualTo(2);
    assertThat(texts.handled).containsExactly("a", "b");
    assertThat(bodies.handled).containsExactly(1, 2);
  }

  @Test
  void aMethodThatTwoControllersInheritIsChosenForEach() throws Exception {
    assertApart(handler(new Plain(), "any"), handler(new Answering(), "any"));
  }

  @Test
  void ofEachControllerTheMethodsAreApart() throws Exception {
    assertApart(handler(new Plain(), "any"), handler(new Plain(), "body"));
  }

  private void assertApart(HandlerMethod ofViews, HandlerMethod ofBodies) throws Exception {
    ReturnHandlers handlers = handlers(bodies, texts);
    handle(handlers, ofViews, "view");
    handle(handlers, ofBodies, "body");
    assertThat(texts.handled).containsExactly("view");
    assertThat(bodies.handled).containsExactly("body");
  }

  @Test
  void nothingIsAskedForAnewEachTime() throws Exception {
    ReturnHandlers handlers = handlers(texts);
    for (int i = 1; i <= 2; i++) {
      handle(handlers, handler(new Plain(), "text"), null);
      assertThat(texts.asked).isEqualTo(i);
    }
    assertThat(texts.handled).containsExactly(null, null);
  }

  @Test
  void lateResultsAreChosenAnewEachTime() throws Exception {
    ReturnHandlers handlers = handlers(texts);
    request.setDispatcherType(DispatcherType.ASYNC);
    for (int i = 1; i <= 2; i++) {
      handle(handlers, handler(new Plain(), "any"), "late");
      assertThat(texts.asked).isEqualTo(i);
    }
  }

  @Test
  void besideAHandlerThatLooksAtValuesEachIsChosenAnew() throws Exception {
    Awaited awaited = new Awaited();
    ReturnHandlers handlers = handlers(texts, awaited);
    handle(handlers, handler(new Plain(), "any"), "a");
    handle(handlers, handler(new Plain(), "any"), "later");
    handle(handlers, handler(new Plain(), "any"), "b");
    assertThat(texts.handled).containsExactly("a", "b");
    assertThat(awaited.handled).containsExactly("later");
  }

  @Test
  void whatNobodyTakesIsToldAsSpringTellsIt() {
    ReturnHandlers handlers = handlers(texts);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> handle(handlers, handler(new Plain(), "any"), 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Unknown return value type: java.lang.Integer");
    }
  }

  @Test
  void thereIsOneForAllCallsUntilOthersAreSet() {
    DirectHandlerAdapter adapter = new DirectHandlerAdapter();
    HandlerMethodReturnValueHandlerComposite first = composite(texts);
    HandlerMethodReturnValueHandlerComposite known = adapter.remembering(first);
    assertThat(adapter.remembering(first)).isSameAs(known);
    HandlerMethodReturnValueHandlerComposite other = adapter.remembering(composite(bodies));
    assertThat(other.getHandlers()).containsExactly(bodies);
  }

  @Test
  void aCallTakesThem() throws Exception {
    DirectHandlerAdapter adapter = new DirectHandlerAdapter();
    HandlerMethodReturnValueHandlerComposite composite = composite(texts);
    for (int i = 0; i < 2; i++) {
      DirectCall call = new DirectCall(handler(new Plain(), "text"), adapter);
      call.setHandlerMethodReturnValueHandlers(composite);
      call.invokeAndHandle(new ServletWebRequest(request), new ModelAndViewContainer());
    }
    assertThat(texts.handled).containsExactly("text", "text");
    assertThat(texts.asked).isEqualTo(1);
  }

  private static ReturnHandlers handlers(HandlerMethodReturnValueHandler... handlers) {
    return new ReturnHandlers(composite(handlers));
  }

  private static HandlerMethodReturnValueHandlerComposite composite(
      HandlerMethodReturnValueHandler... handlers) {
    return new HandlerMethodReturnValueHandlerComposite().addHandlers(List.of(handlers));
  }

  private static HandlerMethod handler(Object bean, String name) {
    Method method =
        Arrays.stream(Plain.class.getDeclaredMethods())
            .filter(declared -> declared.getName().equals(name))
            .findAny()
            .orElseThrow();
    return new HandlerMethod(bean, method);
  }

  private void handle(ReturnHandlers handlers, HandlerMethod handler, @Nullable Object value)
      throws Exception {
    handlers.handleReturnValue(
        value,
        handler.getReturnValueType(value),
        new ModelAndViewContainer(),
        new ServletWebRequest(request));
  }

  @Controller
  private static class Plain {
    Object any() {
      return "";
    }

    String text() {
      return "text";
    }

    @ResponseBody
    Object body() {
      return "";
    }
  }

  @ResponseBody
  private static final class Answering extends Plain {}

  /** Takes some, and tells what. */
  private abstract static class Taking implements HandlerMethodReturnValueHandler {
    final List<@Nullable Object> handled = new ArrayList<>();
    int asked;

    abstract boolean takes(MethodParameter type);

    @Override
    public boolean supportsReturnType(MethodParameter type) {
      asked++;
      return takes(type);
    }

    @Override
    public void handleReturnValue(
        @Nullable Object value,
        MethodParameter type,
        ModelAndViewContainer container,
        NativeWebRequest request) {
      handled.add(value);
    }
  }

  private static final class Texts extends Taking {
    @Override
    boolean takes(MethodParameter type) {
      return type.getParameterType() == String.class;
    }
  }

  private static final class Bodies extends Taking {
    @Override
    boolean takes(MethodParameter type) {
      return type.hasMethodAnnotation(ResponseBody.class)
          || type.getContainingClass().isAnnotationPresent(ResponseBody.class)
          || type.getParameterType() == Integer.class;
    }
  }

  private static final class Awaited extends Taking
      implements AsyncHandlerMethodReturnValueHandler {
    @Override
    boolean takes(MethodParameter type) {
      return true;
    }

    @Override
    public boolean isAsyncReturnValue(@Nullable Object value, MethodParameter type) {
      return "later".equals(value);
    }
  }
}
