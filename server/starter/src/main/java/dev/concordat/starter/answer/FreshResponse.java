package dev.concordat.starter.answer;

/** A response that knows whether anybody has put something into it that an error must not keep. */
public interface FreshResponse {
  /** Whether it is as the container gave it, but for the request's id. */
  boolean isFresh();
}
