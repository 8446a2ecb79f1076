package dev.concordat.client;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler, on the class path of this test, told which Java it reads; sources given beside take
 * precedence over it.
 */
record Javac(int release, List<Path> beside, Path output) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** What the compiler objects to, a message each, English; empty if it compiles. */
  List<String> errorsIn(String consumer) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        COMPILER.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
    List<JavaFileObject> units = new ArrayList<>(List.of(new Source(consumer)));
    files.getJavaFileObjectsFromPaths(beside).forEach(units::add);
    COMPILER.getTask(new StringWriter(), files, diagnostics, options(), null, units).call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  private List<String> options() {
    return List.of(
        "--release",
        Integer.toString(release),
        "-proc:none",
        "-d",
        output.toString(),
        "-classpath",
        System.getProperty("java.class.path"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String body) {
      super(URI.create("string:///Consumer.java"), Kind.SOURCE);
      text =
          """
          import dev.concordat.client.api.AccountApi.*;
          import dev.concordat.client.error.*;
          import dev.concordat.client.model.*;
          """
              + body;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
