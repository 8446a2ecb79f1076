package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.source.Located;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The body of a composed answer. */
final class Body {
  private static final List<String> FORMS = List.of("example", "json", "text", "base64", "repeat");

  private Body() {}

  /** Its bytes as they go over the wire. */
  static byte[] of(Located answer, Examples examples) {
    byte[] plain = plain(answer, examples);
    return answer.value().path("gzip").asBoolean(false) ? gzip(plain) : plain;
  }

  private static byte[] plain(Located answer, Examples examples) {
    List<String> given = FORMS.stream().filter(answer.members()::containsKey).toList();
    if (given.size() > 1) {
      throw answer.mistake("expected one body, found " + given);
    }
    if (given.isEmpty()) {
      return new byte[0];
    }
    Located body = answer.required(given.get(0));
    return switch (given.get(0)) {
      case "example" -> examples.of(body).toString().getBytes(charset(answer));
      case "json" -> body.value().toString().getBytes(charset(answer));
      case "text" -> body.value().asString().getBytes(charset(answer));
      case "base64" -> Base64.getDecoder().decode(body.text());
      default -> repeated(body);
    };
  }

  private static byte[] repeated(Located repeat) {
    repeat.allowOnly("text", "times");
    return repeat
        .required("text")
        .text()
        .repeat(repeat.required("times").integer())
        .getBytes(UTF_8);
  }

  private static Charset charset(Located answer) {
    Located charset = answer.member("charset");
    return charset == null ? UTF_8 : Charset.forName(charset.text());
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }
}
