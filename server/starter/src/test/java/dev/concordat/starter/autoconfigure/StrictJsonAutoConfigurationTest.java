package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.json.StrictJsonConverter;
import dev.concordat.starter.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonAutoConfigurationTest {
  @Test
  void readsStrictly() {
    Contexts.with()
        .run(
            context ->
                assertThatThrownBy(
                        () ->
                            context
                                .getBean(JsonMapper.class)
                                .readValue("{\"a\":1,\"a\":2}", Map.class))
                    .isInstanceOf(JacksonException.class));
  }

  @Test
  void limitsWhatIsRead() {
    Contexts.with("concordat.json.max-depth=7", "concordat.json.max-string-length=9")
        .run(
            context -> {
              StreamReadConstraints limits =
                  context.getBean(JsonMapper.class).tokenStreamFactory().streamReadConstraints();
              assertThat(limits.getMaxNestingDepth()).isEqualTo(7);
              assertThat(limits.getMaxStringLength()).isEqualTo(9);
              assertThat(limits.getMaxNameLength()).isEqualTo(1024);
              assertThat(limits.getMaxNumberLength()).isEqualTo(100);
            });
  }

  @Test
  void refusesNullsUnlessToldOtherwise() {
    Contexts.with()
        .run(
            context ->
                assertThatThrownBy(() -> read(context, "[null]"))
                    .isInstanceOf(UnreadableJson.class));
    Contexts.with("concordat.json.accept-nulls=true")
        .run(
            context ->
                assertThat(read(context, "[null]")).isEqualTo(Collections.singletonList(null)));
  }

  @Test
  void readsAndWritesEachBodyWithTheStrictConverter() {
    Contexts.with()
        .run(
            context -> {
              HttpMessageConverters.ServerBuilder builder =
                  HttpMessageConverters.forServer().registerDefaults();
              context
                  .getBeanProvider(ServerHttpMessageConvertersCustomizer.class)
                  .orderedStream()
                  .forEach(customizer -> customizer.customize(builder));
              assertThat(builder.build())
                  .filteredOn(JacksonJsonHttpMessageConverter.class::isInstance)
                  .isNotEmpty()
                  .hasOnlyElementsOfType(StrictJsonConverter.class);
            });
  }

  @Test
  void readsAsSpringDoesWhereItIsSwitchedOff() {
    Contexts.with("concordat.json.strict=false")
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(StrictJsonConverter.class);
              assertThat(
                      context.getBean(JsonMapper.class).readValue("{\"a\":1,\"a\":2}", Map.class))
                  .isEqualTo(Map.of("a", 2));
            });
  }

  private static Object read(ApplicationContext context, String json) throws Exception {
    return context
        .getBean(StrictJsonConverter.class)
        .read(List.class, new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8)));
  }
}
