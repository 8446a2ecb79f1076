package dev.concordat.kit.mutant;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A mutant of answers that is one line of a catalogue. */
record Change(
    String name,
    String breaks,
    Predicate<Take> where,
    Function<Take, @Nullable Answer> how,
    @Nullable String equivalentBecause)
    implements AnswerMutant {

  /** Changes errors, as they come for a cell. */
  static Change ofErrors(String name, String breaks, Function<Answer, @Nullable Answer> how) {
    return new Change(name, breaks, Change::isError, take -> how.apply(take.answer()), null);
  }

  /** Changes the bodies of errors; null from the function leaves one as it is. */
  static Change ofErrorBodies(
      String name, String breaks, BiFunction<ObjectNode, Take, @Nullable ObjectNode> how) {
    return new Change(name, breaks, Change::isError, take -> body(take, how), null);
  }

  /** Changes the bodies of successes, repaired requests included. */
  static Change ofSuccessBodies(
      String name, String breaks, BiFunction<ObjectNode, Take, @Nullable ObjectNode> how) {
    return new Change(name, breaks, Change::isSuccess, take -> body(take, how), null);
  }

  /** Changes successes, repaired requests included. */
  static Change ofSuccesses(String name, String breaks, Function<Answer, @Nullable Answer> how) {
    return new Change(name, breaks, Change::isSuccess, take -> how.apply(take.answer()), null);
  }

  /** Changes any answer that has the header. */
  static Change ofHeader(
      String header, String name, String breaks, Function<Answer, @Nullable Answer> how) {
    return new Change(
        name,
        breaks,
        take -> take.exchange() != null && take.answer().header(header) != null,
        take -> how.apply(take.answer()),
        null);
  }

  /** Changes what nobody can tell. */
  static Change equivalent(
      String name, String breaks, String because, Function<Answer, @Nullable Answer> how) {
    return new Change(
        name, breaks, take -> take.exchange() != null, take -> how.apply(take.answer()), because);
  }

  /** The same change, but only where this holds too. */
  Change where(Predicate<Take> too) {
    return new Change(name, breaks, where.and(too), how, equivalentBecause);
  }

  @Override
  public @Nullable Answer mutate(Take take) {
    return where.test(take) ? how.apply(take) : null;
  }

  private static @Nullable Answer body(
      Take take, BiFunction<ObjectNode, Take, @Nullable ObjectNode> how) {
    ObjectNode body = Answers.object(take.answer());
    ObjectNode changed = body == null ? null : how.apply(body, take);
    return changed == null ? null : Answers.body(take.answer(), changed);
  }

  static boolean isError(Take take) {
    return take.turn() == Turn.CELL && take.exchange() != null && take.answer().status() >= 400;
  }

  static boolean isSuccess(Take take) {
    return take.exchange() != null && take.answer().status() < 400;
  }
}
