package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnumNamesTest {
  /** Named on the wire by its annotated method. */
  public enum Annotated {
    ONE,
    TWO;

    /** In small letters. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return "constant " + ordinal();
    }
  }

  private enum Spoken {
    ONE;

    @Override
    public String toString() {
      return "eins";
    }
  }

  @Test
  void areWhatTheAnnotatedMethodGives() {
    assertThat(EnumNames.of(Annotated.class)).containsExactly("one", "two");
  }

  @Test
  void areTheConstantsTextWithoutOne() {
    assertThat(EnumNames.of(Spoken.class)).containsExactly("eins");
  }

  @Test
  void findTheConstant() {
    assertThat(EnumNames.constant(Annotated.class, "one")).isEqualTo(Annotated.ONE);
    assertThat(EnumNames.constant(Annotated.class, "two")).isEqualTo(Annotated.TWO);
  }

  @Test
  void refuseANameNoConstantHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnumNames.constant(Annotated.class, "ONE"))
        .withMessage("No constant has this name.");
  }
}
