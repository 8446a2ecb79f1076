package dev.concordat.kit.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version the jar says it has. */
final class Version implements IVersionProvider {
  /** Of this build; "development" outside a jar. */
  static String text() {
    @Nullable String packaged = Version.class.getPackage().getImplementationVersion();
    return packaged == null ? "development" : packaged;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"concordat-verify " + text()};
  }
}
