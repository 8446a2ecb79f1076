package dev.concordat.contract.consumer;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pact of the Java client: the interactions that were played, and none of an earlier run. */
final class PactFile {
  static final Consumer CONSUMER = new Consumer("concordat-client-java");
  static final Provider PROVIDER = new Provider("concordat-server");

  private final Path folder;
  private final List<Interaction> played = new ArrayList<>();

  PactFile(Path folder) {
    this.folder = folder;
  }

  void add(V4Interaction interaction) {
    played.add(interaction);
  }

  void write() throws IOException {
    V4Pact pact = of(played);
    // Pact merges into what it finds, and would keep cells that are gone.
    Files.deleteIfExists(pact.fileForPact(folder.toString()).toPath());
    pact.write(folder.toString(), PactSpecVersion.V4).unwrap();
  }

  static V4Pact of(List<Interaction> interactions) {
    return new V4Pact(CONSUMER, PROVIDER, new ArrayList<>(interactions));
  }
}
