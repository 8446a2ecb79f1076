package dev.concordat.contract.provider;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The consumers, by the language of their client. One that could not be built here left no pact: it
 * proves nothing then, which is told loudly, and refused where CI asks for all.
 *
 * @param folders where each leaves its pacts
 */
record Consumers(Map<String, Path> folders) {
  private static final String PREFIX = "concordat-client-";

  /** {@code java} of {@code concordat-client-java}. */
  static String language(String consumer) {
    return consumer.startsWith(PREFIX) ? consumer.substring(PREFIX.length()) : consumer;
  }

  /** Those who left pacts. */
  Consumers present() {
    return where(true);
  }

  /** Those who left none. */
  Set<String> absent() {
    return where(false).folders.keySet();
  }

  Pacts pacts() {
    return Pacts.in(present().folders.values());
  }

  private Consumers where(boolean present) {
    return new Consumers(
        folders.entrySet().stream()
            .filter(folder -> Files.isDirectory(folder.getValue()) == present)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
  }
}
