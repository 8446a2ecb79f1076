package dev.concordat.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged service as a process that can be killed and started again, always on one port. */
final class MortalServer implements AutoCloseable {
  private static final Path TARGET =
      Path.of(System.getProperty("concordat.root", "../.."), "server/app/target");
  private static final long START_SECONDS = 60;

  private final String database;
  private final Path log;
  private final int port = freePort();
  private @Nullable Process process;

  MortalServer(String database, Path log) throws IOException {
    this.database = database;
    this.log = log;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it and returns once it accepts connections. */
  void start() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar().toString(),
            "--server.port=" + port,
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER)_.*"));
    Process started = builder.start();
    process = started;
    awaitListening(started);
  }

  /** SIGKILL: no goodbye, nothing is finished. */
  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private void awaitListening(Process started) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!listens()) {
      if (started.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        kill();
        throw new IllegalStateException("The service did not start:\n" + Files.readString(log));
      }
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private static Path jar() throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(TARGET, "*-exec.jar")) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IllegalStateException(
        "Expected the packaged service in " + TARGET + ": run 'mvn verify' from the top.");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
