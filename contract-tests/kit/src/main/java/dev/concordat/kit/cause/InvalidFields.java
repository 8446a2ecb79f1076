package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A 400 refuses a request that violates the document where its message says, and nowhere else. */
final class InvalidFields implements Cause {
  private final Document document;
  private final Profile profile;

  InvalidFields(Document document, Profile profile) {
    this.document = document;
    this.profile = profile;
  }

  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    List<Violation> violations =
        new RequestRules(document, error.operation()).violations(error.request());
    if (violations.isEmpty()) {
      return Stream.of("a 400 needs a request that violates the document; this one does not");
    }
    JsonPointer at = profile.shape().find(Role.MESSAGE);
    if (!profile.lists() || at == null) {
      return Stream.empty();
    }
    JsonNode message = Objects.requireNonNull(error.expected().body()).at(at);
    return FailingFields.flaws(violations, message);
  }
}
