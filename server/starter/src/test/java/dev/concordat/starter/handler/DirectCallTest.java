package dev.concordat.starter.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.error.NotFound;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

class DirectCallTest {
  private static final NotFound ABSENT = new NotFound("There is no book 'x'.");

  private final DirectHandlerAdapter adapter = new DirectHandlerAdapter();

  @Test
  void noReflectionStandsBetween() throws Exception {
    assertThat(call("callers"))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .isNotEmpty()
        .doesNotContain("java.lang.reflect.Method");
  }

  @Test
  void argumentsArriveAndWhatIsReturnedComesBack() throws Exception {
    assertThat(call("joined", "a", 1)).isEqualTo("a1");
    assertThat(call("joined", null, 1)).isEqualTo("null1");
    assertThat(call("several", (Object) new String[] {"a", "b"})).isEqualTo(2);
    assertThat(call("nothing")).isNull();
  }

  @Test
  void whatIsThrownIsLetThrough() {
    assertThatThrownBy(() -> call("throwing", ABSENT)).isSameAs(ABSENT);
    Error error = new StackOverflowError();
    assertThatThrownBy(() -> call("throwing", error)).isSameAs(error);
    ClassCastException cast = new ClassCastException();
    assertThatThrownBy(() -> call("throwing", cast)).isSameAs(cast);
    NullPointerException nothing = new NullPointerException();
    assertThatThrownBy(() -> call("throwing", nothing)).isSameAs(nothing);
  }

  @Test
  void whatNoHandlerMayThrowIsAnAccident() {
    Throwable odd = new Throwable("odd");
    assertThatThrownBy(() -> call("throwing", odd))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Invocation failure")
        .hasCause(odd);
  }

  @Test
  void argumentsThatDoNotFitAreToldAsSpringTellsThem() {
    assertThatThrownBy(() -> call("joined", "a", null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[1] [null]");
    assertThatThrownBy(() -> call("joined", 2, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("argument type mismatch");
  }

  @Test
  void narrowerNumbersFitAsInReflection() throws Exception {
    assertThat(call("joined", "a", (short) 1)).isEqualTo("a1");
  }

  @Test
  void aHandlerThatFailsIsNotCalledAgain() {
    Handlers handlers = new Handlers();
    HandlerMethod handler = new HandlerMethod(handlers, method("failing"));
    assertThatThrownBy(() -> invoke(handler, (short) 1)).isInstanceOf(NullPointerException.class);
    assertThat(handlers.calls).isEqualTo(1);
  }

  @Test
  void aProxyWithoutTheMethodIsToldAsSpringTellsIt() {
    Object proxy =
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Runnable.class}, (p, m, a) -> null);
    HandlerMethod handler = new HandlerMethod(proxy, method("callers"));
    assertThatThrownBy(() -> twice(handler))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is not an instance of the actual target bean class");
  }

  @Test
  void anInterfacesMethodIsCalledOnItsImplementation() throws Exception {
    Method declared = Api.class.getDeclaredMethod("answer", Object.class);
    assertThat(twice(new HandlerMethod(new Answers(), declared), "42")).isEqualTo("Answer 42");
  }

  private @Nullable Object call(String name, @Nullable Object... arguments) throws Exception {
    return twice(new HandlerMethod(new Handlers(), method(name)), arguments);
  }

  /** A second call takes the way that the first has found. */
  private @Nullable Object twice(HandlerMethod handler, @Nullable Object... arguments)
      throws Exception {
    Object first = invoke(handler, arguments);
    assertThat(invoke(handler, arguments)).isEqualTo(first);
    return first;
  }

  private @Nullable Object invoke(HandlerMethod handler, @Nullable Object... arguments)
      throws Exception {
    ServletInvocableHandlerMethod call = adapter.createInvocableHandlerMethod(handler);
    assertThat(call).isInstanceOf(DirectCall.class);
    return ((DirectCall) call).doInvoke(arguments);
  }

  private static Method method(String name) {
    return Arrays.stream(Handlers.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  /** Neither it nor its methods are public, as handlers' need not be. */
  private static final class Handlers {
    private int calls;

    List<String> callers() {
      return StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES)
          .walk(
              frames ->
                  frames
                      .map(StackWalker.StackFrame::getClassName)
                      .takeWhile(caller -> !caller.equals(DirectCall.class.getName()))
                      .toList());
    }

    String joined(@Nullable String text, int number) {
      return text + number;
    }

    int several(String... texts) {
      return texts.length;
    }

    void nothing() {}

    void failing(int number) {
      calls += number;
      throw new NullPointerException();
    }

    void throwing(Throwable failure) throws Throwable {
      throw failure;
    }
  }

  private interface Api<T> {
    String answer(T given);
  }

  private static final class Answers implements Api<String> {
    @Override
    public String answer(String given) {
      return "Answer " + given;
    }
  }
}
