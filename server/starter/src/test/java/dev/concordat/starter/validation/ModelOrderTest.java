package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

class ModelOrderTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private final ModelOrder order = new ModelOrder(JsonMapper.shared());

  /** What every shelf has. */
  static class Furniture {
    @NotBlank public String wood = "";
  }

  /** Declared in an order that is not alphabetical, under names that are not Java's. */
  static class Shelf extends Furniture {
    @NotBlank
    @JsonProperty("the-name")
    public String title = "";

    @Valid public List<Shelf> above = List.of();
    @Valid public Map<String, Shelf> aside = Map.of();
  }

  @Test
  void ranksMembersAsDeclaredWithThoseOfASuperclassFirst() {
    assertThat(rank(FieldPath.root().member("wood"))).containsExactly(0);
    assertThat(rank(FieldPath.root().member("the-name"))).containsExactly(1);
    assertThat(rank(FieldPath.root().member("above").item(4).member("wood")))
        .containsExactly(2, 4, 0);
    assertThat(rank(FieldPath.root().member("aside").member("x").member("the-name")))
        .containsExactly(3, Integer.MAX_VALUE, 1);
  }

  @Test
  void ranksTheUnknownLast() {
    assertThat(rank(FieldPath.root().member("title"))).containsExactly(Integer.MAX_VALUE);
    assertThat(rank(FieldPath.root().item(2).member("x"))).containsExactly(2, Integer.MAX_VALUE);
  }

  @Test
  void namesFieldsAsJsonDoes() {
    Shelf shelf = new Shelf();
    shelf.wood = "oak";
    shelf.above = List.of(new Shelf());
    shelf.aside = Map.of("left", new Shelf());
    assertThat(VALIDATOR.validate(shelf))
        .extracting(fault -> order.path(type(), fault.getPropertyPath()).toString())
        .containsExactlyInAnyOrder(
            "the-name",
            "above[0].wood",
            "above[0].the-name",
            "aside.left.wood",
            "aside.left.the-name");
  }

  @Test
  void findsNoMembersInWhatIsNoModel() {
    for (Class<?> type : List.of(int.class, Object.class, List.class, int[].class)) {
      Model model = Model.of(order.type(type), JsonMapper.shared().deserializationConfig());
      assertThat(model.byJsonName("empty")).isNull();
      assertThat(model.byJavaName("length")).isNull();
    }
  }

  private int[] rank(FieldPath path) {
    return order.rank(type(), path);
  }

  private JavaType type() {
    return order.type(Shelf.class);
  }
}
