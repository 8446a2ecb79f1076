package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Mvc;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Members outside the view of a handler's body do not exist for its callers. */
class JsonViewTest {
  private interface Callers {}

  private interface Staff {}

  private record Note(
      @JsonView(Callers.class) String text,
      @JsonView(Staff.class) @Nullable Integer price,
      @JsonView(Staff.class) @Nullable Note about) {}

  private static final class Shelf {
    @JsonView(Callers.class)
    public @Nullable String name;

    @JsonView(Staff.class)
    public int rank;

    @JsonView(Callers.class)
    public List<Note> notes = List.of();
  }

  @RestController
  private static final class Shelves {
    @PostMapping("/shelves")
    String shelf(@RequestBody @JsonView(Callers.class) Shelf shelf) {
      return shelf.name + shelf.rank + shelf.notes.size();
    }

    @PostMapping("/notes")
    String note(@RequestBody @JsonView(Callers.class) Note note) {
      return note.text() + note.price();
    }

    @PostMapping("/all")
    String all(@RequestBody Note note) {
      return note.text() + note.price();
    }
  }

  private final Mvc wire = Mvc.of(new Shelves());

  @Test
  void takesTheMembersOfTheView() {
    Answer answer = wire.post("/shelves", "{\"name\":\"a\",\"notes\":[{\"text\":\"b\"}]}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("a01");
    assertThat(wire.post("/notes", "{\"text\":\"a\"}").body()).isEqualTo("anull");
  }

  @Test
  void takesAllMembersWithoutAView() {
    assertThat(wire.post("/all", "{\"text\":\"a\",\"price\":1}").body()).isEqualTo("a1");
  }

  @Test
  void knowsNoOthers() {
    wire.post(
            "/shelves",
            """
            {"rank":1,"notes":[{"text":"b","price":1},{"price":null,"about":{"x":1},"text":2}],
             "name":7}\
            """)
        .isError(400, "/shelves")
        .saysOfFields(
            "name: must be a string",
            "rank: is not a known member",
            "notes[0].price: is not a known member",
            "notes[1].text: must be a string",
            "notes[1].price: is not a known member",
            "notes[1].about: is not a known member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "\"1\"", "{\"a\":[]}"})
  void knowsNoOthersOfARecord(String price) {
    wire.post("/notes", "{\"text\":\"a\",\"price\":" + price + "}")
        .isError(400, "/notes")
        .saysOfFields("price: is not a known member");
  }
}
