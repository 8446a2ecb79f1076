package dev.concordat.kit.example;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.mutant.AnswerMutant;
import dev.concordat.kit.mutant.Answers;
import dev.concordat.kit.verify.Take;

/** A mutant as a user adds one: it hides, rather than breaks, what an answer takes. */
public final class OfAnother implements AnswerMutant {
  @Override
  public String breaks() {
    return "nothing that a document promises";
  }

  @Override
  public Answer mutate(Take take) {
    return Answers.header(take.answer(), "Server-Timing", "db;dur=53");
  }
}
