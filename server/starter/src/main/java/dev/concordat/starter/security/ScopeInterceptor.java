package dev.concordat.starter.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@link RequiredScope} before an argument is resolved: who may not ask learns nothing of
 * what is wrong with the question.
 *
 * <p>An authority grants the scope if it is named as the scope, or "SCOPE_" and the scope.
 */
public final class ScopeInterceptor implements HandlerInterceptor {
  /** An interceptor that must act before this one, such as a rate limit, takes a lower order. */
  public static final int ORDER = -100;

  private final AuthenticationEntryPoint entryPoint;
  private final AccessDeniedHandler denied;
  private final Map<Method, Optional<String>> scopes = new ConcurrentHashMap<>();

  /** Answers with these two. */
  public ScopeInterceptor(AuthenticationEntryPoint entryPoint, AccessDeniedHandler denied) {
    this.entryPoint = entryPoint;
    this.denied = denied;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    String scope = handler instanceof HandlerMethod method ? scope(method.getMethod()) : null;
    if (scope == null) {
      return true;
    }
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller == null || caller instanceof AnonymousAuthenticationToken) {
      entryPoint.commence(
          request, response, new InsufficientAuthenticationException("No credentials."));
      return false;
    }
    if (!isGranted(caller, scope)) {
      denied.handle(request, response, new MissingScope(scope));
      return false;
    }
    return true;
  }

  private @Nullable String scope(Method method) {
    return scopes
        .computeIfAbsent(
            method,
            m ->
                Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(m, RequiredScope.class))
                    .map(RequiredScope::value))
        .orElse(null);
  }

  private static boolean isGranted(Authentication caller, String scope) {
    return caller.getAuthorities().stream()
        .map(authority -> String.valueOf(authority.getAuthority()))
        .anyMatch(name -> name.equals(scope) || name.equals("SCOPE_" + scope));
  }
}
