package dev.concordat.contract.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/** Sends mutants to a server, counts what comes back, and shrinks what should not have. */
final class MutantRun implements AutoCloseable {
  private static final int AT_A_TIME = 6;
  private static final int MOST_ESCAPES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(7);

  private final ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
  private final List<String> escapes = Collections.synchronizedList(new ArrayList<>());
  private final WireClient client;

  MutantRun(WireServer server) {
    this.client = new WireClient(server.door(Door.MAIN), PATIENCE, watch);
  }

  /** Sends this many mutants; stops early when five have escaped. */
  void send(Mutator mutator, int count) {
    List<Callable<Void>> batch = new ArrayList<>();
    for (int sent = 0; sent < count && escapes.size() < MOST_ESCAPES; sent++) {
      byte[] mutant = mutator.next();
      batch.add(() -> send(mutant));
      if (batch.size() == 600 || sent == count - 1) {
        await(batch);
        batch.clear();
      }
    }
  }

  private Void send(byte[] mutant) {
    WireRequest request = Mutants.request(mutant);
    Conversation conversation = hold(request);
    String outcome =
        conversation.answers().isEmpty()
            ? "close"
            : String.valueOf(conversation.answers().get(0).status());
    counts.merge(outcome, 1, Integer::sum);
    List<String> complaints = Mutants.complaints(request, conversation);
    if (!complaints.isEmpty() && escapes.size() < MOST_ESCAPES) {
      byte[] smallest = new Shrinker(this::escapes).shrink(mutant);
      escapes.add(EscapedCase.of(smallest, this::complaints, complaints));
    }
    return null;
  }

  private boolean escapes(byte[] bytes) {
    return !complaints(Mutants.request(bytes)).isEmpty();
  }

  private List<String> complaints(WireRequest request) {
    return Mutants.complaints(request, hold(request));
  }

  private Conversation hold(WireRequest request) {
    return client.hold(request, 1, false);
  }

  private void await(List<Callable<Void>> batch) {
    try {
      for (Future<Void> sent : senders.invokeAll(batch)) {
        sent.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A mutant could not be sent.", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", interrupted);
    }
  }

  /** How many mutants were answered with each status first, or with a close. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The mutants that escaped, each shrunk, as cases ready to be put into a file. */
  List<String> escapes() {
    return List.copyOf(escapes);
  }

  @Override
  public void close() {
    senders.shutdownNow();
    watch.shutdownNow();
  }
}
