package dev.concordat.kit.verify;

import dev.concordat.kit.cause.FailingFields;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * A 400 names in its message each field by which the request violates the document, and no other.
 */
record SeededFaults(Document document, Profile profile) {
  Stream<Finding> findings(Take take) {
    JsonPointer message = profile.shape().find(Role.MESSAGE);
    if (take.turn() != Turn.CELL
        || take.scenario().status() != 400
        || take.answer().status() != 400
        || !profile.lists()
        || message == null) {
      return Stream.empty();
    }
    return FailingFields.flaws(
            new RequestRules(document, take.scenario().operation())
                .violations(take.scenario().request()),
            StrictJson.read(take.answer().body()).json().at(message))
        .map(flaw -> new Finding("EntryForEachFault", flaw));
  }
}
