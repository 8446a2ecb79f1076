package dev.concordat.client.model;

import tools.jackson.databind.json.JsonMapper;

class ModelsOnJackson3Test extends ModelsAsJson {
  @Override
  <T> T read(String json, Class<T> type) {
    return JsonMapper.shared().readValue(json, type);
  }

  @Override
  String write(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
