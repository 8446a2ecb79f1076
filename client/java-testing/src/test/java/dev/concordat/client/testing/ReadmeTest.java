package dev.concordat.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All code of the client's README compiles, as one program; docs runs its first example. */
class ReadmeTest {
  private static final Path README =
      Path.of(System.getProperty("concordat.root", "../.."), "client/java/README.md");
  private static final Pattern FENCE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void compiles(@TempDir Path output) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-d",
            output.toString(),
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"));
    compiler
        .getTask(new StringWriter(), null, diagnostics, options, null, List.of(new Program(code())))
        .call();

    assertThat(diagnostics.getDiagnostics())
        .filteredOn(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .extracting(found -> found.getMessage(Locale.ENGLISH))
        .isEmpty();
  }

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(60);
  }

  private static String code() throws IOException {
    List<String> blocks =
        FENCE.matcher(Files.readString(README)).results().map(found -> found.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
    return String.join("\n", blocks);
  }

  private static final class Program extends SimpleJavaFileObject {
    private final String text;

    Program(String code) {
      super(URI.create("string:///Readme.java"), Kind.SOURCE);
      StringBuilder imports = new StringBuilder();
      StringBuilder rest = new StringBuilder();
      code.lines()
          .forEach(line -> (line.startsWith("import ") ? imports : rest).append(line).append('\n'));
      text = imports + "class Readme { void run() {\n" + rest + "} }";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
