package dev.concordat.kit.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of whole seconds, as an option gives it. */
final class Seconds implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new TypeConversionException("expected seconds from 1 to 9999, found '" + text + "'");
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }
}
