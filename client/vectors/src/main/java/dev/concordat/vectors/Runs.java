package dev.concordat.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The runs under way, by id; threads share it. */
final class Runs implements Closeable {
  private final Map<String, Run> runs = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  String begin(Script script) throws IOException {
    String id = "run-" + last.incrementAndGet();
    runs.put(id, new Run(script));
    return id;
  }

  @Nullable Run get(String id) {
    return runs.get(id);
  }

  void end(String id) throws IOException {
    Run run = runs.remove(id);
    if (run != null) {
      run.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (String id : runs.keySet()) {
      end(id);
    }
  }
}
