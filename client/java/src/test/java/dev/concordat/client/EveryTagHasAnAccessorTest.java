package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EveryTagHasAnAccessorTest {

  @Test
  void namesEachTagOfTheDocument() throws IOException {
    assertThat(Arrays.stream(ConcordatClient.class.getMethods()).map(m -> m.getName()))
        .containsAll(
            new Documented().tags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
  }
}
