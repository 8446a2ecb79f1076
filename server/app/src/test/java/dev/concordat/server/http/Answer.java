package dev.concordat.server.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the server answered: its status, its headers, and its body as text. */
public record Answer(int status, HttpHeaders headers, String body) {
  /** What differs between two equal answers: when they were given, and to which request. */
  private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "ratelimit");

  /** The first value of a header; empty if there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Everything but what differs from one moment to the next. */
  public String comparable() {
    Map<String, List<String>> lasting = new TreeMap<>();
    headers
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                lasting.put(name.toLowerCase(Locale.ROOT), values);
              }
            });
    return status + "\n" + lasting + "\n" + body.replaceAll("\"timestamp\":\"[^\"]*\"", "");
  }
}
