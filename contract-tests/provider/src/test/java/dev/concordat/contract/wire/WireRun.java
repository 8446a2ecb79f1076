package dev.concordat.contract.wire;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Plays cases on one server, several at a time: some wait for the service's own patience to end.
 */
final class WireRun {
  private static final int AT_A_TIME = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(7);

  private WireRun() {}

  /** What each case that has a door here complains of; empty if all is as it must be. */
  static Map<WireCase, List<String>> play(List<WireCase> cases, WireServer server) {
    ExecutorService players = Executors.newFixedThreadPool(AT_A_TIME);
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    try {
      Map<WireCase, Future<List<String>>> running = new LinkedHashMap<>();
      for (WireCase wire : cases) {
        InetSocketAddress address = server.doors().get(wire.door());
        if (address != null) {
          WireClient client = new WireClient(address, PATIENCE, watch);
          running.put(wire, players.submit(() -> play(wire, client)));
        }
      }
      return results(running);
    } finally {
      players.shutdownNow();
      watch.shutdownNow();
    }
  }

  private static List<String> play(WireCase wire, WireClient client) {
    return wire.complaints(client.hold(wire.request(), wire.answers().size(), wire.closes()));
  }

  private static Map<WireCase, List<String>> results(Map<WireCase, Future<List<String>>> running) {
    Map<WireCase, List<String>> results = new LinkedHashMap<>();
    running.forEach((wire, result) -> results.put(wire, await(result)));
    return results;
  }

  private static List<String> await(Future<List<String>> result) {
    try {
      return result.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A case could not be played.", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", interrupted);
    }
  }
}
