package dev.concordat.starter.handler;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** One call of a handler; Spring's own where there is no direct one, or it does not fit. */
final class DirectCall extends ServletInvocableHandlerMethod {
  private final Function<Method, @Nullable MethodHandle> calls;

  DirectCall(HandlerMethod handler, Function<Method, @Nullable MethodHandle> calls) {
    super(handler);
    this.calls = calls;
  }

  @Override
  protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
    Method method = getBridgedMethod();
    MethodHandle call = calls.apply(method);
    if (call == null || !fits(method, arguments)) {
      return super.doInvoke(arguments); // which says what does not fit
    }
    try {
      return call.invoke(getBean(), arguments);
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(formatInvokeError("Invocation failure", arguments), failure);
    }
  }

  private boolean fits(Method method, @Nullable Object[] arguments) {
    if (!method.getDeclaringClass().isInstance(getBean())) {
      return false;
    }
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!ClassUtils.isAssignableValue(types[i], arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
