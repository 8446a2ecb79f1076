package dev.concordat.vectors;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.kit.source.MisuseException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plays vectors on loopback, told by runners over its control port; threads may share it. */
public final class ScriptedServer implements AutoCloseable {
  private final Runs runs = new Runs();
  private final HttpServer control;
  private final ExecutorService threads;

  private ScriptedServer(Vectors vectors) throws IOException {
    threads = Executors.newCachedThreadPool(Daemon::of);
    control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    control.setExecutor(threads);
    control.createContext("/", new Control(vectors, runs));
    control.start();
  }

  /** Listens from now on, on any free ports. */
  public static ScriptedServer start(Vectors vectors) throws IOException {
    return new ScriptedServer(vectors);
  }

  /** Where the control protocol is spoken. */
  public URI control() {
    return URI.create("http://127.0.0.1:" + control.getAddress().getPort());
  }

  @Override
  public void close() throws IOException {
    control.stop(0);
    threads.shutdownNow();
    runs.close();
  }

  /**
   * Serves until standard input ends, so that a runner that dies leaves nothing behind.
   *
   * @param arguments {@code --cases FOLDER --reasons FILE --document FILE}
   */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    try (ScriptedServer server =
        start(
            Vectors.read(
                path(given, "--cases"), path(given, "--reasons"), path(given, "--document")))) {
      System.out.println("control: " + server.control());
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (MisuseException mistakes) {
      System.err.println(mistakes.getMessage());
      System.exit(1);
    }
  }

  private static Path path(List<String> arguments, String option) {
    int at = arguments.lastIndexOf(option);
    if (at < 0 || at + 1 >= arguments.size()) {
      System.err.println("expected --cases FOLDER --reasons FILE --document FILE");
      System.exit(2);
    }
    return Path.of(arguments.get(at + 1));
  }
}
