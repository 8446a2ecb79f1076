package dev.concordat.server.ratelimit;

import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts every authenticated request against its token's limit, before anything is decided. */
public final class TokenRateLimit extends OncePerRequestFilter {
  private final RateLimits limits;
  private final Limit limit;
  private final ErrorWriter errors;

  TokenRateLimit(RateLimits limits, Limit limit, ErrorWriter errors) {
    this.limits = limits;
    this.limit = limit;
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof Caller caller
        && !admits(caller, request, response)) {
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean admits(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Verdict verdict = limits.take(caller, limit);
    RateLimitHeaders.add(verdict, response);
    if (!verdict.admitted()) {
      errors.write(request, response, TooManyRequests.of("this token", verdict));
    }
    return verdict.admitted();
  }
}
