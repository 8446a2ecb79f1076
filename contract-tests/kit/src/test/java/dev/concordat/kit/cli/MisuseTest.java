package dev.concordat.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of use are told as a compiler does, and nothing else is printed. */
final class MisuseTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      paths: { /a: { get: { operationId: a, responses: { "200": { description: a } } } } }
      """;

  private final Path folder;

  MisuseTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write("openapi.yaml", DOCUMENT);
    write("cells/a/200-a.yaml", "{ why: a, request: {}, response: { status: 200 } }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "--document no.yaml | no.yaml:1: expected a file, found nothing",
        "--document cells | cells:1: expected a file, found a folder",
        "--document 31.yaml | 31.yaml:1: expected OpenAPI 3.0.x, found 3.1.0",
        "--document bad.yaml | bad.yaml:2: expected YAML, but ",
        "--document latin.yaml | latin.yaml:1: expected UTF-8",
        "--cells none | none:1: expected a folder of cells, found nothing",
        "--cells openapi.yaml | openapi.yaml:1: expected a folder of cells, found a file",
        "--cells strange | strange/b:1: the document has no operation 'b'",
        "--cells false | false/a/200-a.yaml:1: expected a member 'why'",
        "--profile bad-profile.yaml | bad-profile.yaml:2: expected one of [status, label, message,",
        "--pacts none | none:1: expected a folder of pacts, but it cannot be read",
        "--report openapi.yaml/x | openapi.yaml/x:1: expected a folder to write reports to, found ",
        "--url ftp://x | '--url': expected an address such as http://localhost:8080, found"
            + " 'ftp://x'",
        "--url localhost:80 | expected an address such as http://localhost:8080, found"
            + " 'localhost:80'",
        "--timeout 0 | expected seconds from 1 to 9999, found '0'",
        "--nope x | command line: unknown option",
      })
  void isToldWithPlaceAndExpectation(String argument, String told) throws IOException {
    write("31.yaml", DOCUMENT.replace("3.0.3", "3.1.0"));
    write("bad.yaml", "openapi: 3.0.3\npaths: [");
    Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
    write("strange/b/200-b.yaml", "why: b");
    write("false/a/200-a.yaml", "{ request: {}, response: { status: 200 } }");
    write("bad-profile.yaml", "mediaType: text/plain\nerror: { a: color }");

    Command command = run(argument.split(" ", -1)[0], argument.split(" ", -1)[1]);

    assertThat(command.out()).contains(told).doesNotContain("\tat ", "Exception");
    assertThat(command.code()).isEqualTo(2);
  }

  @Test
  void isToldWhenOptionsAreMissing() {
    Command command = Command.run("verify");

    assertThat(command.out())
        .isEqualTo(
            """
            command line: missing required options: '--document=FILE', '--cells=DIR', '--url=URL'
            command line: expected --document --cells --url [--profile] [--pacts] [--mutants] [--report] \
            [--timeout]; see --help
            """);
    assertThat(command.code()).isEqualTo(2);
  }

  @Test
  void isNoMatterOfAServerThatIsDown() throws IOException {
    ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    closed.close();

    Command command = run("--url", "http://127.0.0.1:" + closed.getLocalPort());

    assertThat(command.out())
        .isEqualTo("http://127.0.0.1:" + closed.getLocalPort() + " did not answer.\n");
    assertThat(command.code()).isEqualTo(3);
  }

  /** Good arguments, of which one is replaced or added. */
  private Command run(String option, String value) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("--document", at("openapi.yaml"));
    arguments.put("--cells", at("cells"));
    arguments.put("--url", "http://127.0.0.1:1");
    boolean file = !option.equals("--url") && !option.equals("--timeout");
    arguments.put(option, file ? at(value) : value);
    return Command.run(
        arguments.entrySet().stream()
            .map(argument -> argument.getKey() + "=" + argument.getValue())
            .toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
