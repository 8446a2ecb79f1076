package dev.concordat.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service in a process of its own, on a free port of loopback, until closed. */
final class ServerProcess implements AutoCloseable {
  private static final Path JARS = Pages.ROOT.resolve("server/app/target");
  private static final Pattern LISTENING = Pattern.compile("Listening on http://[^:/]+:(\\d+)");
  private static final long START_SECONDS = 60;
  private static final long STOP_SECONDS = 15;

  private final Process process;
  private final long started = System.nanoTime();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Queue<String> log = new ConcurrentLinkedQueue<>();

  private ServerProcess(Process process) {
    this.process = process;
  }

  /** Starts it with these arguments, and returns once it answers. */
  static ServerProcess start(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-jar", jar().toString(), "--server.port=0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER)_.*"));
    ServerProcess server = new ServerProcess(builder.start());
    Thread reader = new Thread(server::readLog, "log of the server");
    reader.setDaemon(true);
    reader.start();
    return server.whenListening();
  }

  private static Path jar() throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(JARS, "*-exec.jar")) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IllegalStateException(
        "Expected the packaged service in " + JARS + ": run 'mvn verify' from the top.");
  }

  private void readLog() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          port.complete(Integer.valueOf(listening.group(1)));
        }
      }
      port.completeExceptionally(new IllegalStateException("The service ended."));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  private ServerProcess whenListening() throws InterruptedException {
    try {
      port.get(START_SECONDS, TimeUnit.SECONDS);
      System.out.printf("server: listening after %.1f s%n", (System.nanoTime() - started) / 1e9);
      return this;
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw new IllegalStateException(
          "The service did not start within %d s:%n%s"
              .formatted(START_SECONDS, String.join("\n", log)),
          e);
    }
  }

  int port() {
    return port.join();
  }

  String url() {
    return "http://localhost:" + port();
  }

  /** What it has logged so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    }
  }
}
