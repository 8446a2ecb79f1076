package dev.concordat.contract.provider;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The consumers, by the language of their client. One that could not be built here left no pact: it
 * proves nothing then, which is told loudly, and refused where CI asks for all.
 *
 * @param all in the order they are named
 */
record Consumers(List<Consumer> all) {
  private static final String PREFIX = "concordat-client-";

  /**
   * One of them.
   *
   * @param pacts the folder it leaves its pacts in
   */
  record Consumer(String language, Path pacts) {
    boolean isPresent() {
      return Files.isDirectory(pacts);
    }
  }

  /** {@code java} of {@code concordat-client-java}. */
  static String language(String consumer) {
    return consumer.startsWith(PREFIX) ? consumer.substring(PREFIX.length()) : consumer;
  }

  /** Those who left pacts. */
  List<String> present() {
    return all.stream().filter(Consumer::isPresent).map(Consumer::language).toList();
  }

  /** Those who left none. */
  List<String> absent() {
    return all.stream().filter(consumer -> !consumer.isPresent()).map(Consumer::language).toList();
  }

  /** The folders there are. */
  List<Path> folders() {
    return all.stream().filter(Consumer::isPresent).map(Consumer::pacts).toList();
  }

  Pacts pacts() {
    return Pacts.in(folders());
  }
}
