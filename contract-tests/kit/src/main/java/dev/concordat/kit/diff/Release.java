package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest of the documents that were released: {@code openapi-<version>.yaml} in a folder. */
public record Release(Path file, int major, int minor, int patch) {
  private static final Pattern NAME = Pattern.compile("openapi-(\\d+)\\.(\\d+)\\.(\\d+)\\.yaml");

  /** Finds it; a folder without one is a misuse. */
  public static Release newest(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(Release::of)
          .max(
              Comparator.comparing(Release::major)
                  .thenComparing(Release::minor)
                  .thenComparing(Release::patch))
          .orElseThrow(() -> misuse(folder, "but found none"));
    } catch (IOException unreadable) {
      throw misuse(folder, "but the folder cannot be read");
    }
  }

  /** Whether a document may break what was released, as its version has a higher first number. */
  public boolean mayBeBrokenBy(Document now) {
    String version = now.root().required("info").required("version").text();
    Matcher number = Pattern.compile("(\\d+)\\..*").matcher(version);
    return number.matches() && Integer.parseInt(number.group(1)) > major;
  }

  private static Stream<Release> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches()
        ? Stream.of(new Release(file, number(name, 1), number(name, 2), number(name, 3)))
        : Stream.empty();
  }

  private static int number(Matcher name, int group) {
    return Integer.parseInt(name.group(group));
  }

  private static MisuseException misuse(Path folder, String why) {
    return new MisuseException(
        List.of(
            new Mistake(
                new Position(folder.toString(), 1),
                "expected a released document, openapi-1.0.0.yaml for example, " + why)));
  }
}
