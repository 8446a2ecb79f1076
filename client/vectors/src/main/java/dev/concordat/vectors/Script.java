package dev.concordat.vectors;

import java.util.List;

/**
 * What the server does.
 *
 * @param address what the client is told to connect to
 * @param answers one per request, in order
 */
record Script(Address address, List<Answer> answers) {

  /** How a run's base URL begins. */
  enum Address {
    /** The listener, over HTTP. */
    PLAIN("http://127.0.0.1"),
    /** The listener, said to speak TLS, which it does not. */
    HTTPS("https://127.0.0.1"),
    /** A name that no resolver knows (RFC 6761, section 6.4). */
    UNRESOLVABLE("http://nowhere.invalid");

    private final String origin;

    Address(String origin) {
      this.origin = origin;
    }

    String at(int port) {
      return origin + ":" + port;
    }
  }
}
