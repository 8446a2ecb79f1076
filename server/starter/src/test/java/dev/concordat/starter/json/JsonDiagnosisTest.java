package dev.concordat.starter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.validation.InvalidValue;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.wire.Mvc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
        .containsExactly("shapes[0]: must be an object", "shapes[1].kind: is not a known type");
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
        .containsExactly("named.y: must be an object", "named.x.side: is required");
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void comesToAnEndWhereWhatJacksonPutAsideCannotBeRead() {
    String next = ",{\"kind\":\"circle\",\"radius\":\"1\"}]}";
    String shapes = "{\"width\":1,\"filled\":true,\"shapes\":[";
    assertThat(entries(shapes + "{\"side2\":{\"side\":1},\"side\":\"1\",\"kind\":\"box\"}" + next))
        .containsExactly(
            "shapes[0].side: must be an integer",
            "shapes[0].side2.kind: must be the name of a type",
            "shapes[1].radius: must be an integer");
    assertThat(entries(shapes + "{\"side2\":{\"side\":[]},\"kind\":\"box\"}" + next))
        .containsExactly(
            "shapes[0].side: is required",
            "shapes[0].side2.kind: must be the name of a type",
            "shapes[1].radius: must be an integer");
    assertThat(
            entries(
                shapes
                    + "{\"side2\":{\"side\":[{}],\"kind\":\"box\"},\"side\":1,\"kind\":\"box\"}"
                    + next))
        .containsExactly(
            "shapes[0].side2.side: must be an integer", "shapes[1].radius: must be an integer");
    assertThat(entries(shapes + "{\"side2\":[{}],\"side\":1,\"kind\":\"box\"}" + next))
        .containsExactly(
            "shapes[0].side2: must be an object", "shapes[1].radius: must be an integer");
  }

  private record Group(@Nullable String title, @JsonUnwrapped Parts parts, Optional<Tag> tag) {}

  private record Parts(int first, List<List<Tag>> rows) {}

  @Test
  void namesWhatIsInUnwrappedAndReferringValues() {
    assertThat(
            entries(
                "{\"title\":1,\"first\":\"a\",\"rows\":[[\"de\"],[\"de\",\"\"]],\"tag\":\"\"}",
                Group.class))
        .containsExactly(
            "title: must be a string",
            "tag: must be a tag such as de",
            "first: must be an integer",
            "rows[1][1]: must be a tag such as de");
  }

  private static final class Setter {
    void setSize(int size) {
      throw new IllegalArgumentException("inside");
    }

    void setName(String name) {}
  }

  @Test
  void namesTheMemberItsOwnSetterRefuses() {
    assertThat(entries("{\"size\":1}", Setter.class)).containsExactly("size: is not a valid value");
  }

  @Test
  void saysWhatAValuesOwnTypeSays() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"tag\":\"\"}"))
        .containsExactly("tag: must be a tag such as de");
    assertThat(entries("{\"width\":1,\"filled\":true,\"tag\":\"broken\"}"))
        .containsExactly("tag: must be an object");
  }

  @Test
  void namesEveryMemberThatIsMissing() {
    assertThat(entries("{}")).containsExactly("width: is required", "filled: is required");
    assertThat(entries("{\"name\":7,\"filled\":\"x\"}"))
        .containsExactly(
            "width: is required", "filled: must be true or false", "name: must be a string");
    assertThat(
            entries(
                """
                {"width":1,"filled":true,"shapes":[
                  {"kind":"circle"},{"side2":{"side":"1","kind":"box"},"kind":"box"},{"kind":"circle","x":1}]}
                """))
        .containsExactly(
            "shapes[0].radius: is required",
            "shapes[1].side: is required",
            "shapes[1].side2.side: must be an integer",
            "shapes[2].radius: is required",
            "shapes[2].x: is not a known member");
  }

  private record Letter(
      @JsonProperty(required = true) String to,
      @JsonProperty(value = "from_name", required = true) String from,
      @Nullable String text,
      @JsonProperty(required = true) int pages) {}

  @Test
  void namesEveryMissingMemberThatIsDeclaredAsRequired() {
    assertThat(entries("{\"text\":\"a\"}", Letter.class))
        .containsExactly("to: is required", "from_name: is required", "pages: is required");
    assertThat(entries("{\"to\":\"a\",\"from_name\":7,\"pages\":1}", Letter.class))
        .containsExactly("from_name: must be a string");
  }

  @Test
  void namesEveryMissingMemberWhereTheMapperRequiresAll() {
    JsonMapper demanding =
        mapper.rebuild().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
    JsonDiagnosis ofAll = new JsonDiagnosis(demanding, new ModelOrder(demanding), null, false);
    assertThat(
            ofAll.of("{\"pages\":1}".getBytes(UTF_8), demanding.constructType(Letter.class), null))
        .isEqualTo(
            new ErrorMessage.Fields(
                List.of("to: is required", "from_name: is required", "text: is required")));
  }

  @Test
  void namesPrimitivesThatAreNullWhereNullsAreTaken() {
    JsonDiagnosis lenient = new JsonDiagnosis(mapper, new ModelOrder(mapper), null, true);
    assertThat(
            lenient.of(
                "{\"width\":null,\"filled\":null,\"name\":null,\"dots\":[1,null]}".getBytes(UTF_8),
                mapper.constructType(Drawing.class),
                null))
        .isEqualTo(
            new ErrorMessage.Fields(
                List.of(
                    "width: must not be null",
                    "filled: must not be null",
                    "dots[1]: must be an integer")));
  }

  @Test
  void findsNullsByTheirPlace() {
    assertThat(entries("{\"width\":1,\"filled\":true,\"shapes\":[null,null],\"name\":null}"))
        .containsExactly(
            "name: must not be null", "shapes[0]: must not be null", "shapes[1]: must not be null");
  }

  /** Each of these megabytes took seconds, or more memory than a small service has. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "7", "null", "{\"kind\":\"circle\",\"radius\":\"1\"}", "{\"x\":1}"})
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void looksForNoMoreThanCanBeTold(String item) {
    String items = (item + ",").repeat((1 << 20) / (item.length() + 1));
    List<String> entries =
        entries("{\"shapes\":[" + items.substring(0, items.length() - 1) + "],\"width\":[]}");
    assertThat(entries).hasSize(100);
    assertThat(entries.get(99)).startsWith("shapes[9");
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

  /**
   * Documents put together by chance of what the model knows; the seed repeats them. What is named
   * is in the document, or is missing there.
   */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void findsFaultsWheneverTheMapperRefuses() {
    Random random = new Random(20261127);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      String json = "{\"width\":1,\"filled\":true" + members(random, 4, ",") + "}";
      boolean readable = isReadable(json);
      ErrorMessage faults = of(json);
      assertThat(faults == null).as(json).isEqualTo(readable);
      refused += readable ? 0 : 1;
      if (!String.valueOf(faults).contains("must be given once")
          && faults instanceof ErrorMessage.Fields fields) {
        JsonNode document = mapper.readTree(json);
        fields.entries().forEach(entry -> assertNamesItsPlace(document, entry));
      }
    }
    assertThat(refused).isBetween(1_000, 19_000);
  }

  private static void assertNamesItsPlace(JsonNode document, String entry) {
    String path = entry.substring(0, entry.indexOf(':'));
    JsonPointer pointer =
        JsonPointer.compile("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
    if (!entry.endsWith(": must be the name of a type")) {
      assertThat(document.at(pointer).isMissingNode())
          .as("%s in %s", entry, document)
          .isEqualTo(entry.endsWith(": is required"));
    }
    assertThat(document.at(pointer.head()).isContainer()).as("%s in %s", entry, document).isTrue();
  }

  private static final List<String> NAMES =
      List.of("shapes", "named", "dots", "name", "tag", "kind", "side", "side2", "radius", "x");

  private static String members(Random random, int depth, String first) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    StringBuilder members = new StringBuilder();
    for (String name : names.subList(0, random.nextInt(4))) {
      members
          .append(members.isEmpty() ? first : ",")
          .append('"' + name + "\":")
          .append(fitting(name, random, depth - 1));
    }
    return members.toString();
  }

  /** Mostly what the model has there, so that what is wrong lies deep. */
  private static String fitting(String name, Random random, int depth) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return List.of("1", "\"1\"", "[]", "{}", "[{}]", "true", "\"box\"", "null")
          .get(random.nextInt(8));
    }
    return switch (name) {
      case "shapes" -> "[" + shape(random, depth) + "," + shape(random, depth) + "]";
      case "named" -> "{\"a\":" + shape(random, depth) + ",\"b\":" + shape(random, depth) + "}";
      case "side2" -> shape(random, depth);
      case "dots" -> "[1,2]";
      case "side", "radius" -> "1";
      case "kind" -> random.nextBoolean() ? "\"box\"" : "\"circle\"";
      default -> "\"de\"";
    };
  }

  private static String shape(Random random, int depth) {
    List<String> members = new ArrayList<>();
    boolean box = random.nextBoolean();
    members.add(box ? "\"kind\":\"box\"" : "\"kind\":\"circle\"");
    members.add(box ? "\"side\":1" : "\"radius\":1");
    if (box && depth > 1) {
      members.add("\"side2\":" + shape(random, depth - 1));
    }
    if (random.nextInt(4) == 0) {
      members.remove(random.nextInt(members.size()));
    }
    Collections.shuffle(members, random);
    String more =
        random.nextInt(4) == 0 ? members(random, depth, members.isEmpty() ? "" : ",") : "";
    return "{" + String.join(",", members) + more + "}";
  }

  private boolean isReadable(String json) {
    try {
      mapper.readValue(json, Drawing.class);
      return !json.contains("null");
    } catch (JacksonException e) {
      return false;
    }
  }

  private List<String> entries(String json) {
    return entries(json, Drawing.class);
  }

  private List<String> entries(String json, Class<?> type) {
    if (of(json, type) instanceof ErrorMessage.Fields fields) {
      return fields.entries();
    }
    throw new AssertionError("Expected entries, found " + of(json, type));
  }

  private @Nullable ErrorMessage of(String json) {
    return of(json, Drawing.class);
  }

  private @Nullable ErrorMessage of(String json, Class<?> type) {
    return diagnosis.of(json.getBytes(UTF_8), mapper.constructType(type), null);
  }
}
