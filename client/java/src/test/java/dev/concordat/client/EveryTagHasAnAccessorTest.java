package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EveryTagHasAnAccessorTest {

  @Test
  void namesEachTagOfTheDocument() throws IOException {
    List<String> accessors =
        new Documented().tags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();

    for (Class<?> client : List.of(ConcordatClient.class, AsyncConcordatClient.class)) {
      assertThat(Arrays.stream(client.getMethods()).map(Method::getName)).containsAll(accessors);
    }
  }
}
