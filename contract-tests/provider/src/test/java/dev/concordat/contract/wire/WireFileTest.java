package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.source.Mistakes;
import dev.concordat.kit.source.MisuseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireFileTest {
  private static final Map<String, String> VARIABLES = Map.of("admin", "cdt_x");

  @Test
  void readsACaseWithAllItsParts() {
    WireCase wire =
        only(
            "### a name",
            "# RFC 9110, section 1: why",
            "# layers: R F",
            "# door: management",
            "GET / HTTP/1.1",
            "",
            "<-- 400 or 431 or close: reset",
            "<-- Allow: GET",
            "<-- message: text",
            "<-- fields: a, b[0]",
            "<-- then close");

    assertThat(wire.name()).isEqualTo("a name");
    assertThat(wire.layers()).containsExactly(Layer.R, Layer.F);
    assertThat(wire.door()).isEqualTo(Door.MANAGEMENT);
    assertThat(wire.closes()).isTrue();
    assertThat(wire.answers())
        .containsExactly(
            new ExpectedAnswer(
                List.of(400, 431),
                DeliberateClose.RESET,
                Map.of("Allow", "GET"),
                "text",
                List.of("a", "b[0]")));
  }

  @Test
  void sendsLinesAndEscapesAsBytes() {
    assertThat(bytes("A\\0\\xFF\\t\\\\", "b\\", "$(3*xy)\\", "${admin}"))
        .isEqualTo("A\0\u00ff\t\\\r\nbxyxyxycdt_x\r\n");
  }

  @Test
  void countsTheBodyBehindTheFirstEmptyLine() {
    assertThat(bytes("X: ${length}", "", "12345\\")).isEqualTo("X: 5\r\n\r\n12345");
  }

  @Test
  void endsWhereTheCaseSaysSo() {
    assertThat(request("GET${eof}\\").ends()).isTrue();
    assertThat(request("GET\\").ends()).isFalse();
  }

  @Test
  void writesWhatItReads() {
    String notation = "POST /$(50*a) HTTP/1.1\nX: \\0\\xFF\\\\\n\n{\"a\":\\r1}\\\n";

    assertThat(WireNotation.write(WireNotation.read(notation, Map.of()))).isEqualTo(notation);
  }

  @Test
  void tellsEveryMistakeWithItsLine() {
    Mistakes mistakes = new Mistakes();
    List<String> lines =
        List.of(
            "### a",
            "# because",
            "G\\",
            "<-- 400",
            "### b",
            "# RFC 1",
            "\\q\\",
            "<-- 400",
            "### c",
            "# RFC 1",
            "# layers: X",
            "G\\",
            "<-- 400",
            "### d",
            "# RFC 1",
            "G\\",
            "### e",
            "# RFC 1",
            "G\\",
            "<-- close: bored",
            "### e",
            "# RFC 1",
            "G\\",
            "<-- 400");
    WireFile.parse("f.http", lines, VARIABLES, mistakes);

    assertThatThrownBy(mistakes::throwIfAny)
        .isInstanceOf(MisuseException.class)
        .hasMessage(
            """
            f.http:2: expected '# RFC ...', '# CVE-...' or '# CWE-...'
            f.http:7: cannot read '\\q\\\\n': expected ASCII and \\xHH
            f.http:11: there is no 'X'
            f.http:17: expected '<-- ' and a status, or '<-- close: why'
            f.http:20: cannot read this expectation
            f.http:21: the name is used twice in this file: ### e""");
  }

  private static WireCase only(String... lines) {
    Mistakes mistakes = new Mistakes();
    List<WireCase> cases = WireFile.parse("f.http", List.of(lines), VARIABLES, mistakes);
    mistakes.throwIfAny();
    return cases.get(0);
  }

  private static WireRequest request(String... lines) {
    return WireNotation.read(String.join("\n", lines) + "\n", VARIABLES);
  }

  private static String bytes(String... lines) {
    return new String(request(lines).bytes(), ISO_8859_1);
  }
}
