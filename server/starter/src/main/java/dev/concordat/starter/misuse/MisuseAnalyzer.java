package dev.concordat.starter.misuse;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of a {@link Misuse} without its stack trace. */
final class MisuseAnalyzer extends AbstractFailureAnalyzer<Misuse> {
  @Override
  protected FailureAnalysis analyze(Throwable root, Misuse cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
  }
}
