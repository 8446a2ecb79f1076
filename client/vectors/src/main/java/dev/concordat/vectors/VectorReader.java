package dev.concordat.vectors;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import dev.concordat.vectors.Script.Address;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads a vector's file; the format is described in {@code client/vectors/README.md}. */
final class VectorReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  private final CallReader calls;
  private final ExpectationReader expectations;
  private final AnswerReader answers;

  VectorReader(Document document, Examples examples, Reasons reasons) {
    calls = new CallReader(document);
    expectations = new ExpectationReader(examples.errors(), reasons);
    answers = new AnswerReader(examples);
  }

  Vector read(Path cases, Path file) {
    Located root = SourceTree.read(file).root();
    root.allowOnly("why", "call", "address", "server", "expect");
    return new Vector(
        id(root, cases.relativize(file)),
        root.required("why").text(),
        calls.read(root.required("call")),
        expectations.read(root.required("expect")),
        new Script(address(root), answers.read(root.required("server"))));
  }

  private static String id(Located root, Path file) {
    String path = file.toString().replace('\\', '/');
    String id = path.replaceFirst("\\.yaml$", "");
    if (!path.endsWith(".yaml") || !ID.matcher(id).matches()) {
      throw root.mistake("expected a file group/name.yaml, in a-z, 0-9 and -");
    }
    return id;
  }

  private static Address address(Located root) {
    Located address = root.member("address");
    if (address == null) {
      return Address.PLAIN;
    }
    return switch (address.text()) {
      case "https" -> Address.HTTPS;
      case "unresolvable" -> Address.UNRESOLVABLE;
      default -> throw address.mistake("expected https or unresolvable, or nothing for the usual");
    };
  }
}
