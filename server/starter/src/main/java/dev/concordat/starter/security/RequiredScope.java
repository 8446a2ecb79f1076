package dev.concordat.starter.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope a caller's token needs for this operation; without it the answer is 403, before the
 * request's parameters or body are read.
 *
 * <p>Generated from the document's {@code x-required-scope}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredScope {
  /** The scope, such as {@code keys:write}. */
  String value();
}
