package dev.concordat.kit.report;

import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of reports: {@code junit.xml}, {@code concordat.sarif} and {@code index.html}. */
public record Reports(Path folder) {
  /** Makes the folder, so that a run whose reports have no place fails before it begins. */
  public Reports {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw misuse(folder, "expected a folder to write reports to, found " + reason(refused));
    }
  }

  /** Writes all of them; {@code version} is the verifier's. */
  public void write(Run run, String version) {
    write("junit.xml", JUnitXml.of(run));
    write("concordat.sarif", Sarif.of(run, version));
    write("index.html", HtmlPage.of(run, version));
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException refused) {
      throw misuse(folder.resolve(name), "cannot be written: " + reason(refused));
    }
  }

  private static MisuseException misuse(Path path, String what) {
    return new MisuseException(List.of(new Mistake(new Position(path.toString(), 1), what)));
  }

  private static String reason(IOException refused) {
    return refused.getClass().getSimpleName().replace("Exception", "");
  }
}
