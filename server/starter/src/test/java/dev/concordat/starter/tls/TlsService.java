package dev.concordat.starter.tls;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import java.io.IOException;
import java.nio.file.Path;

/** The foreign service on a TLS port, with a certificate signed by itself. */
final class TlsService {
  private TlsService() {}

  static Running start(Path folder, String... settings) throws IOException, InterruptedException {
    Path store = folder.resolve("store.p12");
    makeCertificate(store);
    String[] all = new String[settings.length + 3];
    all[0] = "server.ssl.key-store=" + store;
    all[1] = "server.ssl.key-store-password=secret";
    all[2] = "server.ssl.key-store-type=PKCS12";
    System.arraycopy(settings, 0, all, 3, settings.length);
    return Running.start(ForeignService.class, all);
  }

  private static void makeCertificate(Path store) throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate.");
    }
  }
}
