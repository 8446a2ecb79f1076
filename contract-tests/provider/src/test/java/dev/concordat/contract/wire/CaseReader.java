package dev.concordat.contract.wire;

import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one case: its name, what it stands for, the bytes, the answers. Used once. */
final class CaseReader {
  private static final Pattern REFERENCE = Pattern.compile("(RFC \\d|CVE-\\d|CWE-\\d|WHATWG ).*");
  private static final String ANSWER = "<-- ";

  private final Position position;
  private final List<String> lines;
  private final Map<String, String> variables;
  private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
  private Door door = Door.MAIN;
  private int at = 1;

  /** A reader of these lines, of which the first is the name. */
  CaseReader(Position position, List<String> lines, Map<String, String> variables) {
    this.position = position;
    this.lines = lines;
    this.variables = variables;
  }

  /** The case; throws MisuseException that says what was expected, at its line. */
  WireCase read() {
    String name = lines.get(0).substring(4).strip();
    String why = at < lines.size() ? lines.get(at).replaceFirst("^# ", "") : "";
    check(REFERENCE.matcher(why).matches(), "expected '# RFC ...', '# CVE-...' or '# CWE-...'");
    at++;
    while (at < lines.size() && lines.get(at).startsWith("# ")) {
      property(lines.get(at).substring(2));
      at++;
    }
    WireRequest request = request();
    ExpectedAnswers answers = new ExpectedAnswers();
    while (at < lines.size() && lines.get(at).startsWith(ANSWER)) {
      check(answers.add(lines.get(at).substring(4)), "cannot read this expectation");
      at++;
    }
    check(!answers.isEmpty(), "expected '<-- ' and a status, or '<-- close: why'");
    check(at == lines.size() || lines.get(at).isBlank(), "nothing may follow the answers");
    return new WireCase(
        position, name, why, layers, door, request, answers.all(), answers.closes());
  }

  private void property(String property) {
    String value = property.substring(property.indexOf(':') + 1).strip();
    try {
      if (property.startsWith("layers:")) {
        List.of(value.split(" ")).forEach(layer -> layers.add(Layer.valueOf(layer)));
      } else if (property.startsWith("door:")) {
        door = Door.valueOf(value.toUpperCase(Locale.ROOT));
      } else {
        check(false, "expected '# layers: ...' or '# door: ...'");
      }
    } catch (IllegalArgumentException unknown) {
      check(false, "there is no '" + value + "'");
    }
  }

  private WireRequest request() {
    StringBuilder notation = new StringBuilder();
    int from = at;
    while (at < lines.size() && !lines.get(at).startsWith(ANSWER)) {
      notation.append(lines.get(at)).append('\n');
      at++;
    }
    try {
      return WireNotation.read(notation.toString(), variables);
    } catch (IllegalArgumentException unreadable) {
      at = from;
      check(false, String.valueOf(unreadable.getMessage()));
      throw unreadable;
    }
  }

  private void check(boolean as, String expected) {
    if (!as) {
      Position here = new Position(position.file(), position.line() + at);
      throw new MisuseException(List.of(new Mistake(here, expected)));
    }
  }
}
