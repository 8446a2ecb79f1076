package dev.concordat.kit.cell;

import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Applies cells to one operation. */
final class Expansion {
  private final Operation operation;
  private final Identities identities;
  private final Profile profile;

  Expansion(Operation operation, Identities identities, Profile profile) {
    this.operation = operation;
    this.identities = identities;
    this.profile = profile;
  }

  /** A cell of the operation itself. */
  Scenario own(CellFile cell) {
    JsonNode request = cell.request();
    Attempt attempt = attempt(request, cell.given(), cell.root());
    return scenario(cell, attempt, cell.isSuccess() ? noRepair(cell) : repaired(cell, request));
  }

  /** A cell of every operation: what it states is laid over the operation's success. */
  Scenario applied(CellFile cell, CellFile success) {
    List<String> given = new ArrayList<>(success.given());
    given.addAll(cell.given());
    JsonNode request = MergePatch.apply(success.request(), cell.request());
    Attempt repaired = attempt(success.request(), success.given(), success.root());
    return scenario(
        cell,
        attempt(request, given(given, success.request()), cell.root()),
        new Repaired(repaired, success.status()));
  }

  private Scenario scenario(CellFile cell, Attempt attempt, @Nullable Repaired repaired) {
    DocumentedResponse documented = documented(cell.response().required("status"));
    return new Scenario(
        operation,
        cell.name(),
        cell.why(),
        attempt,
        new ExpectedAnswers(documented, cell.response(), profile).to(attempt.request()),
        repaired,
        cell.root().position());
  }

  private DocumentedResponse documented(Located status) {
    DocumentedResponse documented = operation.response(status.integer());
    if (documented == null) {
      throw status.mistake(
          operation + " does not document " + status.integer() + " (" + operation.position() + ")");
    }
    return documented;
  }

  private static @Nullable Repaired noRepair(CellFile cell) {
    Located repaired = cell.repaired();
    if (repaired != null) {
      throw repaired.mistake("a success needs no repair");
    }
    return null;
  }

  private Repaired repaired(CellFile cell, JsonNode request) {
    Located repaired = cell.repaired();
    if (repaired == null) {
      throw cell.root().mistake("expected 'repaired': the same request without its one defect");
    }
    Located given = repaired.member("given");
    JsonNode repairedRequest = MergePatch.apply(request, Repetition.expand(repaired.value()));
    Attempt attempt =
        attempt(repairedRequest, given == null ? cell.given() : given.texts(), repaired);
    int status = repaired.required("status").integer();
    if (status >= 400 || operation.response(status) == null) {
      throw repaired.mistake("expected a success that " + operation + " documents");
    }
    return new Repaired(attempt, status);
  }

  private Attempt attempt(JsonNode request, List<String> given, Located where) {
    Identity identity = identities.named(request.path("as").asString(Identity.NOBODY), where);
    List<ProviderState> states = new ArrayList<>();
    states.add(ProviderState.CLEAN);
    ProviderState token = identity.state();
    if (token != null) {
      states.add(token);
    }
    given.stream().map(ProviderState::sentence).forEach(states::add);
    return new Attempt(
        identity, List.copyOf(states), new Requests(operation, where).of(identity, request));
  }

  /** {@code {as}} in a sentence is whoever the success is asked by. */
  private static List<String> given(List<String> sentences, JsonNode success) {
    String as = success.path("as").asString(Identity.NOBODY);
    return sentences.stream().map(sentence -> sentence.replace("{as}", as)).toList();
  }
}
