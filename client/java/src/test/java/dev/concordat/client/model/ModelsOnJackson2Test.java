package dev.concordat.client.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

class ModelsOnJackson2Test extends ModelsAsJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Override
  <T> T read(String json, Class<T> type) throws IOException {
    return MAPPER.readValue(json, type);
  }

  @Override
  String write(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }
}
