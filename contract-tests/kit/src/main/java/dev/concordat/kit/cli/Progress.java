package dev.concordat.kit.cli;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.verify.Take;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;

/** One line that says how far a run is; only on a terminal, where it can be written over. */
final class Progress implements Consumer<Take> {
  private static final int WIDTH = 99;

  private final PrintWriter terminal;
  private final boolean shown = Ansi.AUTO.enabled();
  private final int total;
  private int done;

  Progress(PrintWriter terminal, List<Scenario> scenarios) {
    this.terminal = terminal;
    this.total = scenarios.stream().mapToInt(scenario -> scenario.repaired() == null ? 1 : 2).sum();
  }

  @Override
  public void accept(Take take) {
    done++;
    if (shown) {
      show("%d of %d requests: %s".formatted(done, total, take.scenario()));
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }

  private void show(String text) {
    terminal.printf("\r%-" + WIDTH + "." + WIDTH + "s", text);
    terminal.flush();
  }
}
