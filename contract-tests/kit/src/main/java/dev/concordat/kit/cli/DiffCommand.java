package dev.concordat.kit.cli;

import dev.concordat.kit.diff.DocumentDiff;
import dev.concordat.kit.diff.Findings;
import dev.concordat.kit.document.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judges a document against an older one, for the sake of those who rely on the older. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells what a new document changes for those who rely on the old one.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:compatible: nobody who keeps to the old document breaks",
      "1:breaking: somebody does; the findings say where",
      "2:misused: the documents cannot be used"
    })
final class DiffCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "OLD", description = "The document relied on.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The document to be judged.")
  private Path now = Path.of("");

  DiffCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Findings findings = DocumentDiff.findings(Document.read(old), Document.read(now));
    out.println(findings.report());
    return (findings.isBreaking() ? ExitCode.BROKEN : ExitCode.PROVEN).code();
  }
}
