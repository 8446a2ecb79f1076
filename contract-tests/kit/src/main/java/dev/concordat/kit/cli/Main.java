package dev.concordat.kit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.concordat.kit.play.Unreachable;
import dev.concordat.kit.source.MisuseException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code java -jar concordat-verify.jar [verify] --document FILE --cells DIR --url URL} proves a
 * running server; {@code diff OLD NEW} judges a change of the document. Exit codes are those of
 * {@link ExitCode}.
 */
public final class Main {
  private final PrintWriter out;
  private final PrintWriter err;

  Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs, and ends the process. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // A server closes idle connections when it likes; ours are not kept until then.
    System.setProperty("jdk.httpclient.keepalive.timeout", "2");
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = new Main(out, err).run(List.of(arguments));
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command; the first word may name it. */
  int run(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.get(0).equals("diff")) {
      return execute(new DiffCommand(out), arguments.subList(1, arguments.size()));
    }
    boolean named = !arguments.isEmpty() && arguments.get(0).equals("verify");
    return execute(new VerifyCommand(out, err), arguments.subList(named ? 1 : 0, arguments.size()));
  }

  private int execute(Object command, List<String> arguments) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((misuse, given) -> misused(misuse))
        .setExecutionExceptionHandler((failure, line, result) -> failed(failure))
        .execute(arguments.toArray(String[]::new));
  }

  private int misused(ParameterException misuse) {
    err.println("command line: " + lowerFirst(misuse.getMessage()));
    err.println("command line: expected " + options(misuse.getCommandLine()) + "; see --help");
    return ExitCode.MISUSED.code();
  }

  private static String options(CommandLine command) {
    Stream<String> options =
        command.getCommandSpec().options().stream()
            .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
            .map(
                option ->
                    option.required() ? option.longestName() : "[" + option.longestName() + "]");
    Stream<String> parameters =
        command.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel);
    return Stream.concat(options, parameters).collect(joining(" "));
  }

  private int failed(Exception failure) {
    if (failure instanceof Unreachable unreachable) {
      err.println(unreachable.getMessage());
      return ExitCode.UNREACHABLE.code();
    }
    if (failure instanceof MisuseException misuse) {
      err.println(misuse.getMessage());
      return ExitCode.MISUSED.code();
    }
    err.println("The verifier itself failed, which is a fault of its own: " + failure);
    Arrays.stream(failure.getStackTrace()).limit(1).forEach(at -> err.println("  in " + at));
    return ExitCode.MISUSED.code();
  }

  private static String lowerFirst(@Nullable String message) {
    String text = String.valueOf(message);
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new PrintStream(new FileOutputStream(to), true, UTF_8), true, UTF_8);
  }
}
