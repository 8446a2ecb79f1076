package dev.concordat.contract.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A key pair of this run, certified by itself, so that the service can speak TLS. */
final class SelfSigned {
  private static final String PASSWORD = "changeit";

  private SelfSigned() {}

  /** The properties that make the service use it. */
  static List<String> properties() {
    try {
      Path store = Files.createTempDirectory("concordat-wire").resolve("key.p12");
      create(store);
      return List.of(
          "--server.ssl.key-store=" + store, "--server.ssl.key-store-password=" + PASSWORD);
    } catch (IOException failed) {
      throw new IllegalStateException("No key pair could be made.", failed);
    }
  }

  private static void create(Path store) throws IOException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "wire",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    try {
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException("keytool: expected exit 0, found " + exit);
      }
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", interrupted);
    }
  }
}
