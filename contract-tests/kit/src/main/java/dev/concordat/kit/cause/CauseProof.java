package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Mistake;
import java.util.List;
import java.util.stream.Stream;

/** Refuses cells whose defect is not the one their status claims. */
public final class CauseProof {
  private final Document document;
  private final ExpectedByDocument expected;
  private final Profile profile;

  /** A proof against one document, of errors in Concordat's own format. */
  public CauseProof(Document document) {
    this(document, Profile.HOUSE);
  }

  /** A proof against one document, of errors in one format. */
  public CauseProof(Document document, Profile profile) {
    this.document = document;
    this.profile = profile;
    this.expected = new ExpectedByDocument(document);
  }

  /** What speaks against these cells, each at its file; empty if nothing does. */
  public List<Mistake> mistakes(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(
            scenario ->
                flaws(scenario)
                    .map(flaw -> new Mistake(scenario.position(), scenario + ": " + flaw)))
        .toList();
  }

  private Stream<String> flaws(Scenario scenario) {
    Repaired repaired = scenario.repaired();
    return Stream.concat(
        expected.flaws(scenario),
        repaired == null
            ? success(scenario)
            : causes(scenario.status()).flatMap(cause -> cause.flaws(scenario, repaired)));
  }

  private Stream<String> success(Scenario scenario) {
    return new RequestRules(document, scenario.operation())
        .violations(scenario.request()).stream()
            .map(violation -> "a request that succeeds violates the document: " + violation);
  }

  private Stream<Cause> causes(int status) {
    Cause request =
        status == 400 ? new InvalidFields(document, profile) : new ValidRequest(document);
    return Stream.concat(
        Stream.of(request, new ValidRepair(document)),
        switch (status) {
          case 401 -> Stream.of(new CredentialsOnly());
          case 403 -> Stream.of(new PermissionOnly());
          case 429, 500, 503 -> Stream.of(new SameIdentity(), new StatesOnly());
          default -> Stream.of(new SameIdentity());
        });
  }
}
