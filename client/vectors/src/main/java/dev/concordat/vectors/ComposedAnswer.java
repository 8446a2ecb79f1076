package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.concordat.kit.source.Located;
import dev.concordat.vectors.Step.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Composes an answer of a status, headers and a body: well-formed, unless it is to be cut. */
final class ComposedAnswer {
  private final Located answer;
  private final byte[] body;
  private final String framing;

  ComposedAnswer(Located answer, byte[] body) {
    this.answer = answer;
    this.body = body;
    this.framing = oneOf("framing", "length", "length", "chunked", "close");
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Text(head()));
    byte[] sent = cut(framing.equals("chunked") ? chunked() : body);
    if (sent.length > 0) {
      steps.add(new Step.Bytes(sent));
    }
    Ending ending = ending();
    if (ending != null) {
      steps.add(ending);
    }
    return steps;
  }

  private String head() {
    StringBuilder head = new StringBuilder("HTTP/1.1 ");
    head.append(answer.required("status").integer()).append(' ');
    Located reason = answer.member("reason");
    head.append(reason == null ? "" : reason.value().asString()).append("\r\n");
    headers()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> head.append(name).append(": ").append(value).append("\r\n")));
    return head.append("\r\n").toString();
  }

  /** The usual ones, unless the vector gives others; null in a vector leaves one out. */
  private Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Date", List.of("${date}"));
    if (body.length > 0) {
      headers.put("Content-Type", List.of("application/json"));
    }
    if (answer.value().path("gzip").asBoolean(false)) {
      headers.put("Content-Encoding", List.of("gzip"));
    }
    if (framing.equals("length") && !bodiless()) {
      headers.put("Content-Length", List.of(Integer.toString(body.length)));
    }
    if (framing.equals("chunked")) {
      headers.put("Transfer-Encoding", List.of("chunked"));
    }
    Located given = answer.member("headers");
    if (given != null) {
      given.members().forEach((name, value) -> headers.put(name, values(value)));
    }
    return headers;
  }

  private boolean bodiless() {
    int status = answer.required("status").integer();
    return status == 204 || status == 304 || status < 200;
  }

  private static List<String> values(Located value) {
    if (value.value().isNull()) {
      return List.of();
    }
    return value.value().isArray()
        ? value.items().stream().map(item -> item.value().asString()).toList()
        : List.of(value.value().asString());
  }

  /** In two chunks. */
  private byte[] chunked() {
    int half = body.length / 2;
    StringBuilder chunks = new StringBuilder();
    for (byte[] part :
        List.of(Arrays.copyOf(body, half), Arrays.copyOfRange(body, half, body.length))) {
      if (part.length > 0) {
        chunks
            .append(Integer.toHexString(part.length))
            .append("\r\n")
            .append(new String(part, ISO_8859_1))
            .append("\r\n");
      }
    }
    return chunks.append("0\r\n\r\n").toString().getBytes(ISO_8859_1);
  }

  private byte[] cut(byte[] whole) {
    Located cut = answer.member("cut");
    return cut == null ? whole : Arrays.copyOf(whole, Math.min(cut.integer(), whole.length));
  }

  private @Nullable Ending ending() {
    boolean open = framing.equals("close") || answer.member("cut") != null;
    return switch (oneOf("then", open ? "close" : "keep", "keep", "close", "reset", "hang")) {
      case "close" -> Ending.CLOSE;
      case "reset" -> Ending.RESET;
      case "hang" -> Ending.HANG;
      default -> null;
    };
  }

  private String oneOf(String member, String usual, String... known) {
    Located given = answer.member(member);
    if (given == null) {
      return usual;
    }
    if (!List.of(known).contains(given.text())) {
      throw given.mistake("expected one of " + List.of(known) + ", found '" + given.text() + "'");
    }
    return given.text();
  }
}
