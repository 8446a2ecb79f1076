package dev.concordat.contract.fuzz;

import dev.concordat.kit.exchange.Request;
import java.net.URI;

/** A request as a command for a shell. */
final class Curl {
  /** Longer bodies would hide what they show. */
  private static final int LONGEST = 10_000;

  private Curl() {}

  static String line(URI server, Request request) {
    StringBuilder line = new StringBuilder("curl -i -X ").append(request.method());
    line.append(' ').append(quoted(server + request.target()));
    request
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    if (request.body() != null) {
      String body = request.body().toString();
      line.append(" --data-raw ")
          .append(quoted(body.substring(0, Math.min(LONGEST, body.length()))))
          .append(body.length() > LONGEST ? " # and " + (body.length() - LONGEST) + " more" : "");
    }
    return line.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
