package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document one rule rejects: {@code src/test/resources/bad/<Rule>.yaml}. A comment {@code #
 * finds: …} ends each line where the rule must report, and says what; nothing else may be reported.
 */
record BadDocument(Rule rule, String file, String yaml) {
  private static final Pattern MARK = Pattern.compile("# finds: (.*)$");

  static BadDocument of(Rule rule) {
    String file = rule.getClass().getSimpleName() + ".yaml";
    try {
      return new BadDocument(rule, file, Files.readString(Path.of("src/test/resources/bad", file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Each rule needs a bad document.", e);
    }
  }

  Document document() {
    return Document.parse(file, yaml);
  }

  List<Finding> expectedFindings() {
    List<Finding> findings = new ArrayList<>();
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String expected : mark.group(1).split(" \\+ ", -1)) {
          findings.add(new Finding(rule.getClass().getSimpleName(), file, i + 1, expected));
        }
      }
    }
    if (findings.isEmpty()) {
      throw new IllegalStateException(file + " marks no line with '# finds: …'.");
    }
    return findings;
  }
}
