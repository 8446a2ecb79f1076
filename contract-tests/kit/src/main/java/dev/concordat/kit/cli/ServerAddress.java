package dev.concordat.kit.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of a server, as an option gives it. */
final class ServerAddress implements ITypeConverter<URI> {
  private static final List<String> SCHEMES = List.of("http", "https");

  @Override
  public URI convert(String text) {
    try {
      URI address = new URI(text);
      if (SCHEMES.contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      // told below, like every other text that is no address
    }
    throw new TypeConversionException(
        "expected an address such as http://localhost:8080, found '" + text + "'");
  }
}
