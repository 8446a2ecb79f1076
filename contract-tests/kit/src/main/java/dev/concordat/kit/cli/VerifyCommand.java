package dev.concordat.kit.cli;

import dev.concordat.kit.cause.CauseProof;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.report.ConsoleReport;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.verify.Recorder;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Verdict;
import dev.concordat.kit.verify.Verification;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays every cell against a running server, judges what comes, and reports. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Proves that a running server keeps to its document, cell by cell.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:proven: every documented status of every operation",
      "1:broken: a promise is broken, or a cell could not be proven",
      "2:misused: options or files cannot be used",
      "3:unreachable: nobody answers at the URL"
    })
final class VerifyCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--document",
      required = true,
      paramLabel = "FILE",
      description = "The OpenAPI 3.0 document, YAML or JSON.")
  private Path document = Path.of("");

  @Option(
      names = "--cells",
      required = true,
      paramLabel = "DIR",
      description = "The folder of cells, one folder per operation in it.")
  private Path cells = Path.of("");

  @Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      converter = ServerAddress.class,
      description = "Where the server answers, such as http://localhost:8080.")
  private URI url = URI.create("");

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      defaultValue = "10",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private Duration timeout = Player.LIMIT;

  VerifyCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Document read = Document.read(document);
    List<Scenario> scenarios = proven(read, Cells.read(cells, read).scenarios());
    Progress progress = new Progress(err, scenarios);
    Recording recording = new Recorder(new Player(url, timeout), progress).record(scenarios);
    progress.end();
    Verdict verdict = new Verification(read).judge(recording);
    new ConsoleReport(out).print(verdict);
    return exitCode(recording, verdict).code();
  }

  /** Cells whose defect is not the one they claim are refused before anybody is asked. */
  private static List<Scenario> proven(Document document, List<Scenario> scenarios) {
    List<Mistake> mistakes = new CauseProof(document).mistakes(scenarios);
    if (!mistakes.isEmpty()) {
      throw new MisuseException(mistakes);
    }
    return scenarios;
  }

  private static ExitCode exitCode(Recording recording, Verdict verdict) {
    if (verdict.isProven()) {
      return ExitCode.PROVEN;
    }
    return recording.isSilent() ? ExitCode.UNREACHABLE : ExitCode.BROKEN;
  }
}
