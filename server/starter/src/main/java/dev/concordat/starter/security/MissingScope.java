package dev.concordat.starter.security;

import org.springframework.security.access.AccessDeniedException;

/** The caller's credentials hold, but lack a scope; a 403 that names it. */
public final class MissingScope extends AccessDeniedException {
  private static final long serialVersionUID = 1L;

  private final String scope;

  /** Creates the refusal for want of this scope. */
  public MissingScope(String scope) {
    super("This action needs the scope " + scope + ", which these credentials do not have.");
    this.scope = scope;
  }

  /** The scope that is wanting. */
  public String scope() {
    return scope;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
