package dev.concordat.starter.handler;

import jakarta.servlet.DispatcherType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.AsyncHandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Spring's own, but for the choice among them: it is made once for each class a handler returns.
 *
 * <p>The choice is left to Spring where more than the types decide it: for nothing returned, for
 * the late result of an asynchronous handler, and beside a handler that looks at the values.
 */
final class ReturnHandlers extends HandlerMethodReturnValueHandlerComposite {
  private final HandlerMethodReturnValueHandlerComposite spring;
  private final boolean looksAtValues;
  private final Map<Returned, HandlerMethodReturnValueHandler> chosen = new ConcurrentHashMap<>();

  private record Returned(Class<?> bean, Method method, Class<?> value) {}

  /** Chooses among these, which must not change; thread-safe. */
  ReturnHandlers(HandlerMethodReturnValueHandlerComposite handlers) {
    spring = handlers;
    addHandlers(handlers.getHandlers());
    looksAtValues =
        getHandlers().stream().anyMatch(AsyncHandlerMethodReturnValueHandler.class::isInstance);
  }

  boolean areOf(HandlerMethodReturnValueHandlerComposite handlers) {
    return spring == handlers;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    Method method = type.getMethod();
    HandlerMethodReturnValueHandler handler =
        value == null || method == null || looksAtValues || !isFirstDispatch(request)
            ? null
            : choose(new Returned(type.getContainingClass(), method, value.getClass()), type);
    if (handler == null) {
      super.handleReturnValue(value, type, container, request);
    } else {
      handler.handleReturnValue(value, type, container, request);
    }
  }

  private @Nullable HandlerMethodReturnValueHandler choose(Returned key, MethodParameter type) {
    HandlerMethodReturnValueHandler known = chosen.get(key);
    return known != null ? known : chosen.computeIfAbsent(key, absent -> firstFor(type));
  }

  private @Nullable HandlerMethodReturnValueHandler firstFor(MethodParameter type) {
    for (HandlerMethodReturnValueHandler handler : getHandlers()) {
      if (handler.supportsReturnType(type)) {
        return handler;
      }
    }
    return null;
  }

  private static boolean isFirstDispatch(NativeWebRequest request) {
    return request instanceof ServletWebRequest servlet
        && servlet.getRequest().getDispatcherType() == DispatcherType.REQUEST;
  }
}
