package dev.concordat.kit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.ledger.Entry;
import dev.concordat.kit.source.Mistake;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VerificationTest {
  private static final Document DOCUMENT = Repository.document();
  private static final Recording RECORDING =
      Rehearsal.of(Cells.read(Repository.CELLS, DOCUMENT).scenarios());

  private final Verification verification = new Verification(DOCUMENT);

  @Test
  void provesAServerWithoutFault() {
    Verdict verdict = verification.judge(RECORDING);

    assertThat(verdict.unproven()).isEmpty();
    assertThat(verdict.ledger().summary()).isEqualTo("cells: 119 of 119 proven");
    assertThat(verdict.isProven()).isTrue();
  }

  @Test
  void namesTheOneCellWhoseAnswerIsAnother() {
    Verdict verdict =
        verification.judge(
            altered("createKey 409-name-taken", Turn.CELL, new Answer(500, Map.of(), new byte[0])));

    assertThat(verdict.unproven())
        .extracting(cell -> cell.scenario().description())
        .containsExactly("createKey 409-name-taken");
    assertThat(verdict.ledger().unproven())
        .extracting(Mistake::what)
        .containsExactly("createKey 409 is documented, but not proven");
    assertThat(verdict.byEntry()).containsKey(new Entry("createKey", 409));
  }

  @Test
  void asksThatTheRepairedRequestSucceeds() {
    Answer refusal = take("createKey 409-name-taken", Turn.CELL).answer();

    Verdict verdict =
        verification.judge(altered("createKey 409-name-taken", Turn.REPAIRED, refusal));

    assertThat(verdict.unproven().get(0).findings())
        .anyMatch(
            finding ->
                finding
                    .toString()
                    .startsWith(
                        "cause: repaired request: without the defect expected 201, found 409"));
  }

  @Test
  void tellsUnprovableFromBroken() {
    Recording recording =
        RECORDING.map(
            take ->
                take.scenario().description().equals("getMe 200-own-token")
                    ? Take.trouble(take.scenario(), take.turn(), Take.STATE, "no states")
                    : take);

    List<CellVerdict> unproven = verification.judge(recording).unproven();

    assertThat(unproven)
        .extracting(CellVerdict::outcome)
        .containsExactly(CellVerdict.Outcome.UNPROVABLE);
  }

  private static Recording altered(String cell, Turn turn, Answer answer) {
    Take taken = take(cell, turn);
    return RECORDING.map(take -> take.equals(taken) ? take.with(answer) : take);
  }

  private static Take take(String cell, Turn turn) {
    return RECORDING.takes().stream()
        .filter(take -> take.scenario().description().equals(cell) && take.turn() == turn)
        .findFirst()
        .orElseThrow();
  }
}
