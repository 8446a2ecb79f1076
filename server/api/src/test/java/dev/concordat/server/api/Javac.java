package dev.concordat.server.api;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler, on the class path of this test; sources given beside take precedence over it. */
record Javac(List<Path> beside, Path output) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** What the compiler objects to in a handler, a message each, English; empty if it compiles. */
  List<String> errorsIn(String handler) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        COMPILER.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
    List<JavaFileObject> units = new ArrayList<>(List.of(new Handler(handler)));
    files.getJavaFileObjectsFromPaths(beside).forEach(units::add);
    COMPILER.getTask(new StringWriter(), files, diagnostics, options(), null, units).call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  private List<String> options() {
    return Stream.of(
            "--release",
            "17",
            "-proc:none",
            "-d",
            output.toString(),
            "-classpath",
            System.getProperty("java.class.path"))
        .toList();
  }

  private static final class Handler extends SimpleJavaFileObject {
    private final String text;

    Handler(String body) {
      super(URI.create("string:///Handler.java"), Kind.SOURCE);
      text =
          """
          import dev.concordat.server.api.*;
          import dev.concordat.server.api.model.*;
          import dev.concordat.starter.error.*;
          """
              + body;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
