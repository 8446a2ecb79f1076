package dev.concordat.starter.handler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.KotlinDetector;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Spring's own adapter, but for the last steps: handlers are called through a {@link MethodHandle},
 * and what takes the results of one is chosen once.
 *
 * <p>Reflection wraps what a handler throws into an exception that fills its stack trace, which
 * costs more than writing the answer; a method handle lets it through as it is.
 */
public final class DirectHandlerAdapter extends RequestMappingHandlerAdapter {
  private static final MethodType CALL =
      MethodType.methodType(Object.class, Object.class, Object[].class);

  private final Map<Method, MethodHandle> calls = new ConcurrentHashMap<>();
  private volatile @Nullable ReturnHandlers returnHandlers;

  @Override
  protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
    return new DirectCall(handler, this);
  }

  /** These, but for their memory; there is one for all calls, until the service sets others. */
  HandlerMethodReturnValueHandlerComposite remembering(
      HandlerMethodReturnValueHandlerComposite handlers) {
    ReturnHandlers known = returnHandlers;
    if (known == null || !known.areOf(handlers)) {
      known = new ReturnHandlers(handlers);
      returnHandlers = known;
    }
    return known;
  }

  /** What takes a bean and its arguments; null where only Spring knows how to call. */
  @Nullable MethodHandle call(Method method) {
    MethodHandle known = calls.get(method);
    return known != null ? known : calls.computeIfAbsent(method, DirectHandlerAdapter::find);
  }

  private static @Nullable MethodHandle find(Method method) {
    if (KotlinDetector.isKotlinType(method.getDeclaringClass())) {
      return null; // may suspend, and may have default arguments
    }
    try {
      return MethodHandles.lookup()
          .unreflect(method)
          .asFixedArity()
          .asSpreader(Object[].class, method.getParameterCount())
          .asType(CALL);
    } catch (IllegalAccessException e) {
      return null; // a module may be open to Spring alone
    }
  }
}
