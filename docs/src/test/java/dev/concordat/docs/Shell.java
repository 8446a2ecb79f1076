package dev.concordat.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the commands of a page in bash, where the services listen on other ports than it says. */
record Shell(String variables, Map<String, Integer> ports) {
  private static final long SECONDS = 30;

  /** What the command prints; its errors go to this process's. */
  String run(ShownCommand command) throws IOException, InterruptedException {
    String text = command.text();
    for (Map.Entry<String, Integer> port : ports.entrySet()) {
      text = text.replace(port.getKey(), "localhost:" + port.getValue());
    }
    Process process =
        new ProcessBuilder("bash", "-c", variables + text.replace("curl ", "curl -sS "))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("'" + text + "' failed: " + output);
    }
    return output;
  }
}
