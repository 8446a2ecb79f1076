package dev.concordat.kit.pact;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Position;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses interactions that the document does not promise: requests are judged by the cause that
 * the expected status has, answers by schema and by the invariants. Thread-safe.
 */
public final class PactJudge {
  private final Document document;
  private final Routes routes;
  private final List<PactRule> rules;

  /** A judge by one document, of errors in Concordat's own format. */
  public PactJudge(Document document) {
    this(document, Profile.HOUSE);
  }

  /** A judge by one document, of errors in one format. */
  public PactJudge(Document document, Profile profile) {
    this.document = document;
    this.routes = new Routes(document);
    this.rules =
        List.of(
            new StampSaysTheSame(),
            new RequestFitsStatus(profile),
            new CredentialsFitStatus(new Security(document)),
            new ScopeFitsStatus(document),
            new AnswerAsDocumented(),
            new AnswerInFormat(profile));
  }

  /** Why interactions of the pact are refused; empty if none is. */
  public List<PactFinding> findings(Pact pact) {
    return pact.interactions().stream().flatMap(one -> findings(one).stream()).toList();
  }

  /** The documented answer that an interaction expects, as an operation's id and a status. */
  public @Nullable String cell(Interaction interaction) {
    Route route = interaction.http() ? routes.find(interaction.asked()) : null;
    int status = interaction.expected().answer().status();
    return route == null || route.isProtocol(status) ? null : route.answering().id() + " " + status;
  }

  /** Why an interaction is refused; empty if it is not. */
  public List<PactFinding> findings(Interaction interaction) {
    return refusals(interaction).toList();
  }

  private Stream<PactFinding> refusals(Interaction interaction) {
    if (!interaction.http()) {
      return refused(interaction, paths(), "DocumentedOperation", "the document has no messages");
    }
    Route route = routes.find(interaction.asked());
    if (route == null) {
      return refused(
          interaction, paths(), "DocumentedOperation", routes.missing(interaction.asked()));
    }
    return findings(new Judged(document, route, interaction));
  }

  private Stream<PactFinding> findings(Judged judged) {
    DocumentedResponse response = judged.operation().response(judged.status());
    if (response == null) {
      return refused(
          judged.interaction(),
          judged.operation().position(),
          "DocumentedStatus",
          judged.status() + " is not documented for " + judged.operation());
    }
    return rules.stream()
        .flatMap(
            rule ->
                rule.flaws(judged)
                    .flatMap(
                        flaw ->
                            refused(judged.interaction(), response.position(), rule.name(), flaw)));
  }

  private static Stream<PactFinding> refused(
      Interaction interaction, Position document, String rule, String what) {
    return Stream.of(
        new PactFinding(interaction.position(), interaction.description(), document, rule, what));
  }

  private Position paths() {
    return document.root().required("paths").position();
  }
}
