package dev.concordat.contract.fuzz;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.play.Player;

/** Where one cell's requests are played: its states are set again after whatever changed them. */
final class Stage {
  private final Player player;
  private final Scenario scenario;
  private boolean isSet;

  Stage(Player player, Scenario scenario) {
    this.player = player;
    this.scenario = scenario;
  }

  Exchange play(Request request) {
    if (!isSet) {
      scenario.states().forEach(player::set);
      isSet = true;
    }
    Exchange exchange = player.send(request);
    isSet = request.method().equals("GET") || exchange.answer().status() >= 400;
    return exchange;
  }
}
