package dev.concordat.kit.cli;

import dev.concordat.kit.cause.CauseProof;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.ProtocolCells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.mutant.Evidence;
import dev.concordat.kit.mutant.Mutants;
import dev.concordat.kit.mutant.Score;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.pact.Pacts;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.report.Annotations;
import dev.concordat.kit.report.ConsoleReport;
import dev.concordat.kit.report.Consumers;
import dev.concordat.kit.report.Reports;
import dev.concordat.kit.report.Run;
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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
      names = "--profile",
      paramLabel = "FILE",
      description = "What the errors look like, if not as Concordat's own do.")
  private @Nullable Path profile;

  @Option(
      names = "--pacts",
      paramLabel = "DIR",
      description = "The consumers' pacts: who relies on what, and on nothing undocumented.")
  private @Nullable Path pacts;

  @Option(
      names = "--mutants",
      description = "Break answers, document and pacts too, to see whether it would be noticed.")
  private boolean mutants;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Where to write junit.xml, concordat.sarif and index.html.")
  private @Nullable Path report;

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
    Profile errors = profile == null ? Profile.HOUSE : Profile.read(profile);
    List<Scenario> scenarios = Cells.read(cells, read, errors).scenarios();
    refuseFalseCauses(new CauseProof(read, errors), scenarios);
    List<Pact> agreed = pacts == null ? List.of() : Pacts.in(pacts);
    Consumers consumers = Consumers.of(agreed, read, errors);
    Reports reports = report == null ? null : new Reports(report);
    Instant started = Instant.now();
    Recording recording =
        record(
            Stream.concat(scenarios.stream(), ProtocolCells.of(read, scenarios).stream()).toList());
    Duration took = Duration.between(started, Instant.now());
    Verdict verdict = new Verification(read, errors).judge(recording);
    Evidence evidence = new Evidence(read, errors, cells, recording, agreed);
    Score score = mutants && verdict.isProven() ? Score.of(Mutants.all(), evidence) : null;
    Run run = new Run(verdict, url, started, took, consumers, score);
    tell(run, reports);
    return exitCode(recording, run).code();
  }

  private Recording record(List<Scenario> scenarios) {
    Progress progress = new Progress(err, scenarios);
    try {
      return new Recorder(new Player(url, timeout), progress).record(scenarios);
    } finally {
      progress.end();
    }
  }

  private void tell(Run run, @Nullable Reports reports) {
    new ConsoleReport(out).print(run);
    if (mutants && run.score() == null) {
      out.println("mutants: not tried, as a server with faults of its own would hide others");
    }
    if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
      Annotations.of(run).forEach(out::println);
    }
    if (reports != null) {
      reports.write(run, Version.text());
    }
  }

  private static void refuseFalseCauses(CauseProof proof, List<Scenario> scenarios) {
    List<Mistake> mistakes = proof.mistakes(scenarios);
    if (!mistakes.isEmpty()) {
      throw new MisuseException(mistakes);
    }
  }

  private static ExitCode exitCode(Recording recording, Run run) {
    if (run.isProven()) {
      return ExitCode.PROVEN;
    }
    return recording.isSilent() ? ExitCode.UNREACHABLE : ExitCode.BROKEN;
  }
}
