package dev.concordat.starter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.validation.InvalidValue;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.wire.Mvc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonDiagnosisTest {
  private record Drawing(
      int width,
      boolean filled,
      @Nullable String name,
      int @Nullable [] dots,
      @Nullable List<Shape> shapes,
      @Nullable Map<String, Shape> named,
      @Nullable Tag tag,
      @Nullable Instant drawnAt) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Box.class, name = "box")
  })
  private interface Shape {}

  private record Circle(int radius) implements Shape {}

  private record Box(int side, @Nullable Box side2) implements Shape {}

  private record Tag(String text) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Tag of(String text) {
      if (text.isEmpty()) {
        throw new InvalidValue("must be a tag such as de");
      }
      if (text.equals("broken")) {
        throw new IllegalStateException(new IllegalArgumentException("inside"));
      }
      return new Tag(text);
    }
  }

  private final JsonMapper mapper = Mvc.mapper();
  private final JsonDiagnosis diagnosis =
      new JsonDiagnosis(mapper, new ModelOrder(mapper), null, false);

  @Test
  void findsNothingWrongWithWhatCanBeRead() {
    assertThat(
            of(
                """
                {"width":1,"filled":true,"dots":[1,2],"tag":"de",
                 "shapes":[{"kind":"circle","radius":1}],"named":{"a":{"side":1,"kind":"box"}}}
                """))
        .isNull();
  }

  @Test
  void goesOnBehindPrimitivesOfTheWrongType() {
    assertThat(entries("{\"width\":\"1\",\"filled\":[{}],\"name\":{\"a\":[1]}}"))
        .containsExactly(
            "width: must be an integer", "filled: must be true or false", "name: must be a string");
  }

  @Test
  void looksIntoArrays() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"dots\":[1,\"2\",3]}"))
        .containsExactly("dots[1]: must be an integer");
    assertThat(entries("{\"width\":1,\"filled\":true,\"dots\":{}}"))
        .containsExactly("dots: must be an array");
  }

  @Test
  void looksIntoValuesWhoseTypeIsSaidInside() {
    assertThat(
            entries(
                """
                {"width":1,"filled":true,"shapes":[
                  {"kind":"circle","radius":"1"},{"radius":"1","kind":"circle"}]}
                """))
        .containsExactly(
            "shapes[0].radius: must be an integer", "shapes[1].radius: must be an integer");
    assertThat(entries("{\"width\":1,\"filled\":true,\"shapes\":[7,{\"kind\":\"line\"}]}"))
        .containsExactly("shapes[0]: must be an object", "shapes[1]: must be an object");
  }

  @Test
  void namesUnknownMembersWhereTheyAre() {
    String shapes = "{\"width\":1,\"filled\":true,\"shapes\":[%s]}";
    assertThat(entries(shapes.formatted("{\"kind\":\"circle\",\"radius\":1,\"x\":1}")))
        .containsExactly("shapes[0].x: is not a known member");
    assertThat(entries(shapes.formatted("{\"x\":1,\"kind\":\"circle\",\"radius\":1}")))
        .containsExactly("shapes[0].x: is not a known member");
    assertThat(entries(shapes.formatted("{\"x\":{\"y\":[1]},\"radius\":1,\"kind\":\"circle\"}")))
        .containsExactly("shapes[0].x: is not a known member");
    assertThat(
            entries(
                "{\"width\":1,\"filled\":true,\"named\":{\"x\":{\"x\":1,\"side\":1,\"kind\":\"box\"}}}"))
        .containsExactly("named.x.x: is not a known member");
    assertThat(entries("{\"width\":1,\"filled\":true,\"width2\":{\"width\":[]}}"))
        .containsExactly("width2: is not a known member");
  }

  @Test
  void comesToAnEndWhereSuchAValueCannotBeMade() {
    assertThat(
            entries("{\"width\":1,\"filled\":true,\"named\":{\"x\":{\"kind\":\"box\"},\"y\":7}}"))
        .containsExactly("named.x: must be an object", "named.y: must be an object");
  }

  @Test
  void saysWhatAValuesOwnTypeSays() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"tag\":\"\"}"))
        .containsExactly("tag: must be a tag such as de");
    assertThat(entries("{\"width\":1,\"filled\":true,\"tag\":\"broken\"}"))
        .containsExactly("tag: must be an object");
  }

  @Test
  void findsNullsByTheirPlace() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"shapes\":[null,null],\"name\":null}"))
        .containsExactly(
            "name: must not be null", "shapes[0]: must not be null", "shapes[1]: must not be null");
  }

  @Test
  void findsNamesThatCannotBe() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"named\":{\"a\\u0000\":null}}"))
        .containsExactly("named.'a?': must not contain the NUL character");
  }

  @Test
  void findsFaultsOfTheWhole() {
    assertThat(of("[]"))
        .isEqualTo(new ErrorMessage.Sentence("The request body must be an object."));
    assertThat(of("{"))
        .isEqualTo(
            new ErrorMessage.Sentence(
                "The request body is not well-formed JSON, line 1, column 2."));
  }

  private List<String> entries(String json) {
    if (of(json) instanceof ErrorMessage.Fields fields) {
      return fields.entries();
    }
    throw new AssertionError("Expected entries, found " + of(json));
  }

  private @Nullable ErrorMessage of(String json) {
    return diagnosis.of(json.getBytes(UTF_8), mapper.constructType(Drawing.class));
  }
}
