package dev.concordat.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run in a folder, with these variables beside the usual ones. */
record Command(Path folder, Map<String, String> variables, List<String> words) {
  private static final long MINUTES = 3;

  static Command in(Path folder, String... words) {
    return new Command(folder, Map.of(), List.of(words));
  }

  /** Whether it can be run and likes its arguments. */
  boolean works() {
    try {
      return start(ProcessBuilder.Redirect.DISCARD).waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What it prints; its errors go to this process's. */
  List<String> lines() throws InterruptedException {
    try {
      Process process = start(ProcessBuilder.Redirect.PIPE);
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(words + " failed:\n" + printed);
      }
      return printed.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(ProcessBuilder.Redirect output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(output)
            .redirectError(
                output == ProcessBuilder.Redirect.DISCARD
                    ? output
                    : ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(variables);
    return builder.start();
  }
}
