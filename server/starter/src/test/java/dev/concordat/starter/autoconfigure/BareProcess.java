package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.foreign.BareService;
import dev.concordat.starter.wire.Wire;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service in a process of its own, on whose class path nothing optional is. */
record BareProcess(Process process, Wire wire) implements AutoCloseable {
  private static final Pattern OPTIONAL =
      Pattern.compile(
          ".*(spring.*security|actuator|micrometer-core|micrometer-metrics|boot-health).*");

  private static final Pattern TOMCAT =
      Pattern.compile(".*(tomcat-embed-core|tomcat-embed-websocket|boot-tomcat).*");

  static BareProcess start() throws IOException {
    return start(classPath());
  }

  static BareProcess startOnJetty() throws IOException {
    return start(jettyClassPath());
  }

  /** Starts it, and waits until it has told its port. */
  private static BareProcess start(String classPath) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "-cp",
                classPath,
                BareService.class.getName(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off")
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    StringBuilder told = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      told.append(line).append('\n');
      if (line.startsWith(BareService.PORT)) {
        int port = Integer.parseInt(line.substring(BareService.PORT.length()));
        return new BareProcess(process, new Wire(port));
      }
    }
    throw new IllegalStateException("The service did not start:\n" + told);
  }

  /** Of this process, but for what is optional. */
  static String classPath() {
    return without(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        OPTIONAL);
  }

  /** Of this module, with Jetty in Tomcat's place; the build has written it down. */
  static String jettyClassPath() throws IOException {
    Path jetty = Path.of("target", "jetty");
    String all =
        String.join(
            File.pathSeparator,
            "target/classes",
            "target/test-classes",
            jetty.resolve("spring-boot-jetty.jar").toString(),
            Files.readString(jetty.resolve("class-path")).strip());
    return without(without(all, OPTIONAL), TOMCAT);
  }

  private static String without(String classPath, Pattern names) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !names.matcher(Path.of(entry).getFileName().toString()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Ends it, if it has not ended by itself. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
  }
}
