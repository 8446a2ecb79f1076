package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintWordsTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Required(@NotNull @Nullable String value) {}

  record Blank(@NotBlank @Nullable String value) {}

  record Filled(@NotEmpty List<String> value) {}

  record Text(@Size(min = 2, max = 3) String value) {}

  record Items(@Size(max = 1) List<String> value) {}

  record Exactly(@Size(min = 2, max = 2) List<String> value) {}

  record Members(@Size(min = 2) Map<String, String> value) {}

  record Bounds(@Min(2) int least, @Max(3) int most) {}

  record Decimals(@DecimalMin("1") int from, @DecimalMax("9") int to) {}

  record Open(
      @DecimalMin(value = "1", inclusive = false) int from,
      @DecimalMax(value = "9", inclusive = false) int to) {}

  record Letters(@Pattern(regexp = "^[a-z]{2,3}$") String value) {}

  record Own(@Size(max = 1, message = "is too long for us") String value) {}

  @Test
  void saysWhatIsRequired() {
    assertThat(words(new Required(null))).containsExactly("is required");
    assertThat(words(new Blank(null))).containsExactly("is required");
    assertThat(words(new Blank(" "))).containsExactly("must not be blank");
    assertThat(words(new Filled(List.of()))).containsExactly("must not be empty");
  }

  @Test
  void saysHowLongAndHowLongItIs() {
    assertThat(words(new Text("a"))).containsExactly("must be 2 to 3 characters long, not 1");
    assertThat(words(new Items(List.of("a", "b"))))
        .containsExactly("must have at most 1 items, not 2");
    assertThat(words(new Exactly(List.of("a"))))
        .containsExactly("must have exactly 2 items, not 1");
    assertThat(words(new Members(Map.of("a", "b"))))
        .containsExactly("must have at least 2 members, not 1");
    assertThat(words(new Members(Map.of()))).containsExactly("must have at least 2 members, not 0");
  }

  @Test
  void saysTheBounds() {
    assertThat(words(new Bounds(1, 4)))
        .containsExactlyInAnyOrder("must be at least 2", "must be at most 3");
    assertThat(words(new Decimals(0, 10)))
        .containsExactlyInAnyOrder("must be at least 1", "must be at most 9");
    assertThat(words(new Open(1, 9)))
        .containsExactlyInAnyOrder("must be greater than 1", "must be less than 9");
  }

  @Test
  void saysThePatternInWords() {
    assertThat(words(new Letters("A"))).containsExactly("must be 2 to 3 of a-z");
  }

  @Test
  void keepsTheAuthorsOwnMessage() {
    assertThat(words(new Own("ab"))).containsExactly("is too long for us");
  }

  @Test
  void tellsThePlainestFirst() {
    assertThat(weight(new Required(null))).isZero();
    assertThat(weight(new Blank(" "))).isEqualTo(2);
    assertThat(weight(new Letters("A"))).isEqualTo(7);
    assertThat(weight(new Open(1, 1))).isEqualTo(8);
  }

  private static List<String> words(Object value) {
    return VALIDATOR.validate(value).stream().map(ConstraintWords::of).toList();
  }

  private static int weight(Object value) {
    ConstraintViolation<Object> first = VALIDATOR.validate(value).iterator().next();
    return ConstraintWords.weight(first);
  }
}
