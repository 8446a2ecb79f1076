package dev.concordat.starter.parameter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers OPTIONS with 405 where no operation declares it, and a CORS preflight with 403 where no
 * CORS is configured: Spring would answer both of itself, with a status no document lists.
 */
public final class OptionsInterceptor implements HandlerInterceptor {
  private static final String SPRINGS_OWN =
      "org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping$HttpOptionsHandler";

  /** Before anything that may depend on who asks. */
  public static final int ORDER = -1000;

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if ("OPTIONS".equals(request.getMethod())
        && handler instanceof HandlerMethod method
        && method.getBeanType().getName().equals(SPRINGS_OWN)) {
      throw new HttpRequestMethodNotSupportedException("OPTIONS", allowed(method));
    }
    if (CorsUtils.isPreFlightRequest(request)
        && handler instanceof CorsConfigurationSource preflight
        && preflight.getCorsConfiguration(request) == null) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, "This service takes no cross-origin requests.");
    }
    return true;
  }

  private static List<String> allowed(HandlerMethod method) throws ReflectiveOperationException {
    var handle = ClassUtils.getMethod(method.getBeanType(), "handle");
    handle.setAccessible(true);
    HttpHeaders headers = (HttpHeaders) handle.invoke(method.getBean());
    List<String> names = new ArrayList<>();
    if (headers != null) {
      headers.getAllow().stream()
          .filter(allowed -> allowed != HttpMethod.OPTIONS)
          .forEach(allowed -> names.add(allowed.name()));
    }
    return names;
  }
}
