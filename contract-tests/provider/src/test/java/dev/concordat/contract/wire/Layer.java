package dev.concordat.contract.wire;

/** Where the starter catches an answer, from the handler outwards. */
enum Layer {
  /** The resolver of exceptions. */
  R("resolver"),
  /** Spring Security's entry point and denied handler. */
  S("security"),
  /** The outermost servlet filter. */
  F("filter"),
  /** The valve on Tomcat's host. */
  V("valve"),
  /** The wrapper around Tomcat's adapter. */
  A("adapter"),
  /** The separate management port. */
  M("management"),
  /** Plain HTTP on a TLS port. */
  T("tls");

  private final String property;

  Layer(String property) {
    this.property = property;
  }

  /** The last word of the property that switches it off. */
  String property() {
    return property;
  }

  /** Whether it stands at a door other than the main one. */
  boolean isGuard() {
    return this == M || this == T;
  }
}
