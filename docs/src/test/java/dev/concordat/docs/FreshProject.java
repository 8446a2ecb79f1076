package dev.concordat.docs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** A consumer's new project: nothing in it but a client as it is published. */
interface FreshProject {

  /** Makes it in an empty folder, of what the build has left. */
  static FreshProject of(Language language, Path folder) throws Exception {
    return switch (language) {
      case JAVASCRIPT -> new NpmProject(folder);
      case PYTHON -> new PipProject(folder);
      case JAVA -> new MavenProject(folder);
    };
  }

  /** All that came along with the client, itself included, without versions. */
  Set<String> dependencies() throws InterruptedException;

  /** How to run a program, with a client that talks to a service. */
  List<String> toRun(Path program) throws IOException, InterruptedException;

  /** The one file of a folder with such a name; where it is not there, nothing can be tested. */
  static Path built(Path folder, String name, Language language) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
        for (Path file : files) {
          return file;
        }
      }
    }
    throw untested(language, "its client was not built here: run 'mvn verify' from the top");
  }

  /** Says loudly what is not tested; where nothing may be left out, that is a failure. */
  static RuntimeException untested(Language language, String why) {
    String said = "!!! NOT TESTED in %s: %s. !!!".formatted(language, why);
    System.out.println(said);
    return "true".equals(System.getenv("CI"))
        ? new IllegalStateException(said)
        : new TestAbortedException(said);
  }
}
