package dev.concordat.starter.handler;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** One call of a handler; Spring's own where there is no direct one, or it does not fit. */
final class DirectCall extends ServletInvocableHandlerMethod {
  private final DirectHandlerAdapter adapter;

  DirectCall(HandlerMethod handler, DirectHandlerAdapter adapter) {
    super(handler);
    this.adapter = adapter;
  }

  @Override
  public void setHandlerMethodReturnValueHandlers(
      HandlerMethodReturnValueHandlerComposite handlers) {
    super.setHandlerMethodReturnValueHandlers(adapter.remembering(handlers));
  }

  @Override
  protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
    Method method = getBridgedMethod();
    MethodHandle call = adapter.call(method);
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
