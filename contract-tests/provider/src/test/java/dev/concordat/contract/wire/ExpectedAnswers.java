package dev.concordat.contract.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the answers a case expects, line by line. */
final class ExpectedAnswers {
  private static final Pattern STATUSES =
      Pattern.compile("(?<statuses>\\d{3}(?: or \\d{3})*)?(?: or )?(?:close: (?<close>.+))?");
  private static final Pattern HEADER = Pattern.compile("(?<name>[A-Za-z-]+): (?<value>.+)");

  private final List<ExpectedAnswer> answers = new ArrayList<>();
  private boolean closes;

  /** Takes one line, without its arrow; false if it cannot be read. */
  boolean add(String line) {
    if (line.equals("then close")) {
      closes = true;
      return true;
    }
    Matcher statuses = STATUSES.matcher(line);
    if (statuses.matches()) {
      return begin(statuses.group("statuses"), statuses.group("close"));
    }
    Matcher header = HEADER.matcher(line);
    return !answers.isEmpty()
        && header.matches()
        && refine(header.group("name"), header.group("value"));
  }

  private boolean begin(@Nullable String statuses, @Nullable String close) {
    List<Integer> any =
        statuses == null
            ? List.of()
            : Arrays.stream(statuses.split(" or ")).map(Integer::valueOf).toList();
    DeliberateClose reason = close == null ? null : reason(close);
    answers.add(new ExpectedAnswer(any, reason, Map.of(), null, List.of()));
    return close == null ? statuses != null : reason != null;
  }

  private static @Nullable DeliberateClose reason(String close) {
    return Arrays.stream(DeliberateClose.values())
        .filter(reason -> reason.why().equals(close))
        .findFirst()
        .orElse(null);
  }

  private boolean refine(String name, String value) {
    int last = answers.size() - 1;
    ExpectedAnswer answer = answers.get(last);
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    String message = answer.message();
    List<String> fields = answer.fields();
    switch (name) {
      case "message" -> message = value;
      case "fields" -> fields = List.of(value.split(", "));
      default -> headers.put(name, value);
    }
    answers.set(
        last, new ExpectedAnswer(answer.statuses(), answer.close(), headers, message, fields));
    return true;
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  List<ExpectedAnswer> all() {
    return List.copyOf(answers);
  }

  /** Whether the service must close the connection unasked. */
  boolean closes() {
    return closes;
  }
}
