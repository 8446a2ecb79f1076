package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaConstraintsTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Line(@Size(max = 2) @Pattern(regexp = "^\\S(.*\\S)?$") String text) {}

  record Any(@Pattern(regexp = "^.$") String text) {}

  record Quoted(@Pattern(regexp = "\\Qa.b\\E.", flags = Pattern.Flag.DOTALL) String text) {}

  record Twice(
      @Pattern(
              regexp = "^a.$",
              flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})
          String text) {}

  record Escaped(@Pattern(regexp = "^a\\.[.]b\\n$") String text) {}

  record Absent(@Size(min = 1) @Pattern(regexp = "a") @Nullable String text) {}

  record Digits(@Pattern(regexp = "^[\\d\\s]+$") String text) {}

  record Items(@Size(max = 2) List<String> items) {}

  @Test
  void countsCodePointsOfAText() {
    assertThat(VALIDATOR.validate(new Line("😀😀"))).isEmpty();
    assertThat(VALIDATOR.validate(new Line("😀😀😀"))).hasSize(1);
  }

  @Test
  void countsItemsAsBefore() {
    assertThat(VALIDATOR.validate(new Items(List.of("😀", "😀")))).isEmpty();
    assertThat(VALIDATOR.validate(new Items(List.of("a", "b", "c")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\u3000", "\u2003x", "x\u2028", "x\ufeff", "x\n", "\t"})
  void seesEveryWhiteSpaceOfUnicode(String text) {
    assertThat(VALIDATOR.validate(new Line(text))).hasSize(1);
  }

  @Test
  void seesFourLineEndsAndNoMore() {
    assertThat(VALIDATOR.validate(new Any("\u0085"))).isEmpty();
    assertThat(VALIDATOR.validate(new Any("\u2028"))).hasSize(1);
  }

  @Test
  void leavesQuotationsAndFlagsAsTheyAre() {
    assertThat(VALIDATOR.validate(new Quoted("a.b\n"))).isEmpty();
    assertThat(VALIDATOR.validate(new Quoted("acb\n"))).hasSize(1);
  }

  @Test
  void mindsEachFlag() {
    assertThat(VALIDATOR.validate(new Twice("A\u2028"))).isEmpty();
    assertThat(VALIDATOR.validate(new Twice("B\u2028"))).hasSize(1);
  }

  @Test
  void takesADotOfASetOrAnEscapeForADot() {
    assertThat(VALIDATOR.validate(new Escaped("a..b\n"))).isEmpty();
    assertThat(VALIDATOR.validate(new Escaped("ax.b\n"))).hasSize(1);
    assertThat(VALIDATOR.validate(new Escaped("a.xb\n"))).hasSize(1);
  }

  @Test
  void asksNothingOfWhatIsAbsent() {
    assertThat(VALIDATOR.validate(new Absent(null))).isEmpty();
  }

  @Test
  void leavesOtherEscapesAsTheyAre() {
    assertThat(VALIDATOR.validate(new Digits("1\u00a02"))).isEmpty();
    assertThat(VALIDATOR.validate(new Digits("١"))).hasSize(1);
  }
}
