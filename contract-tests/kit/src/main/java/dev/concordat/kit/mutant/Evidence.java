package dev.concordat.kit.mutant;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.verify.Recording;
import java.nio.file.Path;
import java.util.List;

/**
 * What mutants are tried on: none of it may hold a fault of its own.
 *
 * @param cells the folder whose cells were recorded
 * @param pacts none if there are no pacts, and then no mutants of them
 */
public record Evidence(
    Document document, Profile profile, Path cells, Recording recording, List<Pact> pacts) {
  /** Copies the pacts. */
  public Evidence {
    pacts = List.copyOf(pacts);
  }
}
