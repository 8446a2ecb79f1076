package dev.concordat.kit.cell;

import dev.concordat.kit.document.DocumentedHeader;
import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The headers an answer must have: those the cell states, and those the document requires. */
final class ExpectedHeaders {
  /** A place in the body, whose value stands here: {@code {/id}}. */
  private static final Pattern REFERENCE = Pattern.compile("\\{(/[^}]*)}");

  private final DocumentedResponse documented;
  private final Located response;
  private final Profile profile;

  ExpectedHeaders(DocumentedResponse documented, Located response, Profile profile) {
    this.documented = documented;
    this.response = response;
    this.profile = profile;
  }

  List<ExpectedHeader> of(@Nullable JsonNode body, Map<JsonPointer, Pattern> forms) {
    Map<String, ExpectedHeader> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (body != null) {
      headers.put("Content-Type", contentType());
    }
    documented.headers().stream()
        .filter(DocumentedHeader::required)
        .forEach(header -> headers.put(header.name(), required(header)));
    Located stated = response.member("headers");
    if (stated != null) {
      stated
          .members()
          .forEach((name, value) -> headers.put(name, stated(name, value, body, forms)));
    }
    return new ArrayList<>(headers.values());
  }

  /** Parameters of the media type are for other formats than Concordat's own. */
  private ExpectedHeader contentType() {
    String type = documented.isError() ? profile.mediaType() : documented.mediaType();
    if (type == null) {
      throw response.mistake("the document has no body for " + documented.status());
    }
    return profile.house()
        ? ExpectedHeader.exactly("Content-Type", type)
        : new ExpectedHeader(
            "Content-Type", type, Pattern.compile(Pattern.quote(type) + "\\s*(;.*)?"));
  }

  private static ExpectedHeader required(DocumentedHeader header) {
    JsonNode schema = header.schema().value();
    if (schema.path("enum").size() == 1) {
      return ExpectedHeader.exactly(header.name(), schema.get("enum").get(0).asString());
    }
    return schema.path("type").asString("").equals("integer")
        ? new ExpectedHeader(header.name(), "1", Pattern.compile("0|[1-9][0-9]*"))
        : new ExpectedHeader(header.name(), "any", Pattern.compile(".+"));
  }

  private static ExpectedHeader stated(
      String name, Located value, @Nullable JsonNode body, Map<JsonPointer, Pattern> forms) {
    StringBuilder example = new StringBuilder();
    StringBuilder form = new StringBuilder();
    String text = value.text();
    Matcher reference = REFERENCE.matcher(text);
    int end = 0;
    while (reference.find()) {
      JsonPointer at = JsonPointer.compile(reference.group(1));
      JsonNode target = body == null ? null : body.at(at);
      if (target == null || !target.isValueNode()) {
        throw value.mistake("the body has no value at " + at);
      }
      String between = text.substring(end, reference.start());
      example.append(between).append(target.asString());
      form.append(quoted(between)).append(varying(forms.get(at), target.asString()));
      end = reference.end();
    }
    String rest = text.substring(end);
    return new ExpectedHeader(name, example + rest, Pattern.compile(form + quoted(rest)), text);
  }

  private static String varying(@Nullable Pattern form, String value) {
    return form == null ? quoted(value) : "(?:" + form.pattern() + ")";
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : Pattern.quote(text);
  }
}
