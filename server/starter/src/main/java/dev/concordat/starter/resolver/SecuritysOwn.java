package dev.concordat.starter.resolver;

import org.springframework.util.ClassUtils;

/** Exceptions that Spring Security's filters answer; its classes need not be there. */
final class SecuritysOwn {
  private static final boolean PRESENT =
      ClassUtils.isPresent(
          "org.springframework.security.web.access.ExceptionTranslationFilter",
          SecuritysOwn.class.getClassLoader());

  private SecuritysOwn() {}

  static boolean are(Throwable failure) {
    return PRESENT && Known.are(failure);
  }

  /** Loaded only where the classes are. */
  private static final class Known {
    static boolean are(Throwable failure) {
      return failure instanceof org.springframework.security.access.AccessDeniedException
          || failure instanceof org.springframework.security.core.AuthenticationException;
    }
  }
}
