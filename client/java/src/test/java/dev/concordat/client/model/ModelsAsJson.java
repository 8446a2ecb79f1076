package dev.concordat.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.Documented;
import dev.concordat.client.error.ErrorBody;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Models and errors as JSON: the same, whichever Jackson reads and writes them. */
abstract class ModelsAsJson {
  abstract <T> T read(String json, Class<T> type) throws IOException;

  abstract String write(Object value) throws IOException;

  static Stream<Documented.Example> examples() throws IOException {
    return new Documented().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAndWritesWhatTheDocumentShows(Documented.Example example) throws Exception {
    Object value = read(example.json(), type(example.schema()));

    assertThat(JsonMapper.shared().readTree(write(value)))
        .isEqualTo(JsonMapper.shared().readTree(example.json().replace(".000Z", "Z")));
    assertThat(read(write(value), type(example.schema()))).isEqualTo(value);
  }

  private static Class<?> type(String schema) throws ClassNotFoundException {
    return schema.endsWith("Error")
        ? ErrorBody.class
        : Class.forName(ModelsAsJson.class.getPackageName() + "." + schema);
  }
}
