package dev.concordat.kit.verify;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.play.NoAnswer;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.play.StateRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays cells, one request at a time, and keeps what came. A repaired request follows its refused
 * one without new states where both need the same: a 4xx has changed nothing. A server without
 * provider states is asked only what needs none. After three requests in a row without an answer in
 * time no more are sent. Not thread-safe.
 */
public final class Recorder {
  private static final int PATIENCE = 3;

  private final Player player;
  private final Consumer<Take> progress;
  private @Nullable StateRefused stateless;
  private int late;

  /** A recorder that tells of every take as it is made. */
  public Recorder(Player player, Consumer<Take> progress) {
    this.player = player;
    this.progress = progress;
  }

  /**
   * Plays each cell's request, then its repaired one; throws {@code Unreachable} if nobody is there
   * (any more).
   */
  public Recording record(List<Scenario> scenarios) {
    List<Take> takes = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Take cell = told(take(scenario, Turn.CELL, List.of()));
      takes.add(cell);
      if (scenario.repaired() != null) {
        takes.add(told(take(scenario, Turn.REPAIRED, leftBy(cell))));
      }
    }
    return new Recording(takes);
  }

  private Take told(Take take) {
    progress.accept(take);
    return take;
  }

  /** The states still set after it: those of a 4xx; after anything else none is known to be. */
  private static List<ProviderState> leftBy(Take take) {
    Exchange exchange = take.exchange();
    return exchange != null && exchange.answer().status() / 100 == 4
        ? take.attempt().states()
        : List.of();
  }

  private Take take(Scenario scenario, Turn turn, List<ProviderState> set) {
    if (late >= PATIENCE) {
      return Take.trouble(
          scenario,
          turn,
          Take.ANSWER,
          "not asked, as the last " + late + " requests got no answer");
    }
    try {
      Exchange exchange = play(Take.attempt(scenario, turn), set);
      late = 0;
      return Take.of(scenario, turn, exchange);
    } catch (StateRefused refused) {
      return Take.trouble(scenario, turn, Take.STATE, message(refused));
    } catch (NoAnswer incomplete) {
      late = incomplete.isLate() ? late + 1 : 0;
      return Take.trouble(scenario, turn, Take.ANSWER, message(incomplete));
    }
  }

  private static String message(RuntimeException told) {
    return String.valueOf(told.getMessage());
  }

  private Exchange play(Attempt attempt, List<ProviderState> set) {
    if (!attempt.states().equals(set)) {
      attempt.states().forEach(this::set);
    }
    return player.send(attempt.request());
  }

  /** What can be done without any state is done without; nothing is set in a server not clean. */
  private void set(ProviderState state) {
    if (stateless != null) {
      if (!state.comesFirst()) {
        throw new StateRefused(state, stateless.answer());
      }
      return;
    }
    try {
      player.set(state);
    } catch (StateRefused refused) {
      if (!state.comesFirst()) {
        throw refused;
      }
      stateless = refused;
    }
  }
}
