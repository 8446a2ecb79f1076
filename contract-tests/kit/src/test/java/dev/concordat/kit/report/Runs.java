package dev.concordat.kit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Rehearsal;
import dev.concordat.kit.verify.Verification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Runs to be told: one without fault, one that says something hostile. */
final class Runs {
  static final String HOSTILE = "<script>alert('1' & \"2\")</script>\u0000";

  private static final Document DOCUMENT = Repository.document();
  private static final Recording RECORDING =
      Rehearsal.of(Cells.read(Repository.CELLS, DOCUMENT).scenarios());

  private Runs() {}

  static Run proven() {
    return run(DOCUMENT, RECORDING);
  }

  /** {@code createKey 409-name-taken} says it. */
  static Run broken() {
    return run(
        DOCUMENT,
        RECORDING.map(
            take ->
                take.scenario().description().equals("createKey 409-name-taken")
                        && take.expectedStatus() == 409
                    ? take.with(hostile(take.answer()))
                    : take));
  }

  private static Answer hostile(Answer answer) {
    return new Answer(
        answer.status(),
        answer.headers(),
        answer.text().replace("Key name", HOSTILE).getBytes(UTF_8));
  }

  private static Run run(Document document, Recording recording) {
    return new Run(
        new Verification(document).judge(recording),
        URI.create("http://localhost:8080"),
        Instant.parse("2026-11-01T08:00:00Z"),
        Duration.ofMillis(6100),
        Consumers.none());
  }
}
