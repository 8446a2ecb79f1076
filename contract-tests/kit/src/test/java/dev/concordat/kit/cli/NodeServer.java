package dev.concordat.kit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server that is not about Java: plain Node, which ends when its input does. */
final class NodeServer implements AutoCloseable {
  private final Process process;
  private final URI address;

  private NodeServer(Process process) throws IOException {
    this.process = process;
    BufferedReader out = process.inputReader(UTF_8);
    this.address = URI.create(String.valueOf(out.readLine()));
  }

  /** Starts it, or gives null where there is no Node; then says so, and fails where CI is true. */
  static @Nullable NodeServer start(Path script) {
    try {
      return new NodeServer(
          new ProcessBuilder("node", script.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException noNode) {
      String untested = "NODE IS NOT INSTALLED HERE: no foreign server was proven.";
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(untested, noNode);
      }
      System.err.println("!!! " + untested + " !!!");
      return null;
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() throws IOException {
    process.outputWriter(UTF_8).close();
    process.destroy();
  }
}
