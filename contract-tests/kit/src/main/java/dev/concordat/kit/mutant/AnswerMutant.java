package dev.concordat.kit.mutant;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.verify.Take;
import org.jspecify.annotations.Nullable;

/** Breaks a promise of answers: what a server gave is changed into what it must never give. */
public interface AnswerMutant extends Mutant {
  /**
   * What the server would have answered instead; null if this take has nothing to break. An answer
   * that equals the real one counts as null.
   */
  @Nullable Answer mutate(Take take);
}
