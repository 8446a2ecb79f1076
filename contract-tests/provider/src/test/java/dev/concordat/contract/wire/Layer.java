package dev.concordat.contract.wire;

/** Where the starter catches an answer, from the handler outwards. */
enum Layer {
  /** The resolver of exceptions. */
  R,
  /** Spring Security's entry point and denied handler. */
  S,
  /** The outermost servlet filter. */
  F,
  /** The valve on Tomcat's host. */
  V,
  /** The wrapper around Tomcat's adapter. */
  A,
  /** The separate management port. */
  M,
  /** Plain HTTP on a TLS port. */
  T
}
