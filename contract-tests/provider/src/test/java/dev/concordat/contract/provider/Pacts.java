package dev.concordat.contract.provider;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every interaction of every pact in some folders. */
record Pacts(List<StampedInteraction> interactions) {
  static Pacts in(Collection<Path> folders) {
    return new Pacts(folders.stream().flatMap(Pacts::in).toList());
  }

  private static Stream<StampedInteraction> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> DefaultPactReader.INSTANCE.loadPact(file.toFile()))
          .toList()
          .stream()
          .flatMap(Pacts::interactions);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<StampedInteraction> interactions(Pact pact) {
    return pact.getInteractions().stream()
        .map(interaction -> stamped(Consumers.language(pact.getConsumer().getName()), interaction));
  }

  private static StampedInteraction stamped(String consumer, Interaction interaction) {
    if (interaction instanceof V4Interaction.SynchronousHttp http) {
      return new StampedInteraction(consumer, http, Stamp.of(http));
    }
    throw new IllegalArgumentException(
        "Expected HTTP interactions of Pact V4, but '"
            + interaction.getDescription()
            + "' is "
            + interaction.getClass().getSimpleName());
  }
}
