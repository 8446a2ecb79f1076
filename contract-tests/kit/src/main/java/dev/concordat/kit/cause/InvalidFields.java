package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import java.util.ArrayList;
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
    return message.isArray() ? unnamed(violations, message) : whole(violations);
  }

  /** Each entry is used up by the field it names. */
  private static Stream<String> unnamed(List<Violation> violations, JsonNode message) {
    List<String> entries = new ArrayList<>();
    message.forEach(entry -> entries.add(entry.stringValue()));
    List<String> flaws = new ArrayList<>();
    for (String field : violations.stream().map(FieldName::of).distinct().toList()) {
      if (!entries.removeIf(entry -> FieldName.isIn(entry, field))) {
        flaws.add("no entry of the message names '" + field + "', which violates the document");
      }
    }
    entries.forEach(entry -> flaws.add("nothing violates the document where this says: " + entry));
    return flaws.stream();
  }

  private static Stream<String> whole(List<Violation> violations) {
    return violations.stream()
        .filter(violation -> !FieldName.of(violation).isEmpty())
        .map(violation -> "a field failed validation, so the message is a list: " + violation);
  }
}
