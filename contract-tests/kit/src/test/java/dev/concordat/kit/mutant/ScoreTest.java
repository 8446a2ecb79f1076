package dev.concordat.kit.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.example.OfAnother;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.pact.PactReader;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.verify.Rehearsal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A score that could not be bad would prove nothing. */
final class ScoreTest {
  private static final Document DOCUMENT = Repository.document();
  private static final Evidence EVIDENCE =
      new Evidence(
          DOCUMENT,
          Profile.HOUSE,
          Repository.CELLS,
          Rehearsal.of(Cells.read(Repository.CELLS, DOCUMENT).scenarios()),
          List.of(
              PactReader.read(
                  Path.of("src/test/resources/pacts/plausible/method-not-allowed.json"))));

  @Test
  void killsWhatIsNoticedEverywhere() {
    assertThat(of(error("lies", answer -> Answers.status(answer, 418))))
        .isEqualTo(
            "mutants: 1: 1 killed, 0 survived, 0 not applicable, 0 equivalent, 0 false alarm");
  }

  @Test
  void namesWhatGoesUnnoticedAndWhere() {
    Score score = score(error("hides", answer -> Answers.header(answer, "Server-Timing", "1")));

    assertThat(score.isPerfect()).isFalse();
    assertThat(ScoreTable.lines(score))
        .containsSequence(
            "hides                           194 survived",
            "hides breaks \"a promise\", unnoticed in 194 of 194:",
            "  getMe 401-expired-token");
  }

  @Test
  void saysWhichPromiseInWhichCellNoticedFirst() {
    Score score =
        score(
            error(
                "forgets",
                answer -> answer.status() == 429 ? Answers.header(answer, "Retry-After") : null));

    assertThat(ScoreTable.lines(score))
        .contains(
            "forgets                          16 killed     document in getMe 429-bucket-spent");
  }

  @Test
  void doesNotApplyWhatChangesNoByte() {
    assertThat(of(error("copies", answer -> Answers.status(answer, answer.status()))))
        .contains("1 not applicable");
  }

  @Test
  void callsAFindingInWhatIsEquivalentAFalseAlarm() {
    Change equivalent =
        Change.equivalent(
            "spoils", "nothing", "it is said to be", answer -> Answers.status(answer, 418));

    assertThat(of(equivalent)).contains("1 false alarm");
    assertThat(score(equivalent).isPerfect()).isFalse();
  }

  @Test
  void findsWhatUsersAdd() {
    assertThat(Mutants.all().ofAnswers()).hasAtLeastOneElementOfType(OfAnother.class);
  }

  @Test
  void refusesTwoOfOneName() {
    Change mutant = error("twin", answer -> null);

    assertThatThrownBy(() -> new Mutants(List.of(mutant, mutant), List.of(), List.of()))
        .hasMessage("There are two mutants 'twin'.");
  }

  @Test
  void triesPactsAndDocumentsToo() {
    Mutants mutants =
        new Mutants(
            List.of(),
            List.of(new Edit("renames", "a name stays", document -> renamed(document))),
            List.of(
                new PactEdit(
                    "teapot",
                    "a status is documented",
                    interaction -> {
                      interaction.withObject("/response").put("status", 418);
                      return interaction;
                    })));

    assertThat(ScoreTable.lines(Score.of(mutants, EVIDENCE)))
        .containsExactly(
            "mutant                        where outcome    noticed first",
            "renames                           1 killed     the document has no operation 'getMe'"
                + " in cells",
            "teapot                            1 killed     DocumentedStatus in no such method",
            "mutants: 2: 2 killed, 0 survived, 0 not applicable, 0 equivalent, 0 false alarm");
  }

  private static ObjectNode renamed(ObjectNode document) {
    document.withObject("/paths").withObject("/~1v1~1me/get").put("operationId", "who");
    return document;
  }

  private static String of(AnswerMutant mutant) {
    return score(mutant).summary();
  }

  private static Score score(AnswerMutant mutant) {
    return Score.of(new Mutants(List.of(mutant), List.of(), List.of()), EVIDENCE);
  }

  private static Change error(String name, Function<Answer, @Nullable Answer> how) {
    return Change.ofErrors(name, "a promise", how);
  }
}
