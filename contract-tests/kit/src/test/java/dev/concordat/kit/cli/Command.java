package dev.concordat.kit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What the command line did.
 *
 * @param out what it printed, and what it complained of behind it
 */
record Command(int code, String out) {
  static Command run(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    int code = new Main(writer, writer).run(List.of(arguments));
    return new Command(code, out.toString());
  }
}
