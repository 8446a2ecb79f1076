package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.json.StrictJsonConverter;
import dev.concordat.starter.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonAutoConfigurationTest {
  @Test
  void readsTheBodiesOfRequestsStrictly() {
    Contexts.with()
        .run(
            context ->
                assertThatThrownBy(() -> read(ofServer(context), "[{\"a\":1,\"a\":2}]"))
                    .isInstanceOf(UnreadableJson.class));
  }

  @Test
  void limitsWhatIsRead() {
    Contexts.with("concordat.json.max-depth=7", "concordat.json.max-string-length=9")
        .run(
            context -> {
              StreamReadConstraints limits =
                  ofServer(context).getMapper().tokenStreamFactory().streamReadConstraints();
              assertThat(limits.getMaxNestingDepth()).isEqualTo(7);
              assertThat(limits.getMaxStringLength()).isEqualTo(9);
            });
  }

  @Test
  void refusesNullsUnlessToldOtherwise() {
    Contexts.with()
        .run(
            context ->
                assertThatThrownBy(() -> read(ofServer(context), "[null]"))
                    .isInstanceOf(UnreadableJson.class));
    Contexts.with("concordat.json.accept-nulls=true")
        .run(
            context ->
                assertThat(read(ofServer(context), "[null]"))
                    .isEqualTo(Collections.singletonList(null)));
  }

  @Test
  void leavesTheAnswersOfOtherServicesAlone() {
    Contexts.with()
        .run(
            context -> {
              assertThat(
                      context.getBean(JsonMapper.class).readValue("{\"a\":1,\"a\":2}", Map.class))
                  .isEqualTo(Map.of("a", 2));
              HttpMessageConverters.ClientBuilder builder =
                  HttpMessageConverters.forClient().registerDefaults();
              context
                  .getBeanProvider(ClientHttpMessageConvertersCustomizer.class)
                  .orderedStream()
                  .forEach(customizer -> customizer.customize(builder));
              assertThat(json(builder.build()))
                  .isNotEmpty()
                  .noneMatch(StrictJsonConverter.class::isInstance);
            });
  }

  @Test
  void readsAsSpringDoesWhereItIsSwitchedOff() {
    Contexts.with("concordat.json.strict=false")
        .run(
            context ->
                assertThat(json(server(context)))
                    .isNotEmpty()
                    .noneMatch(StrictJsonConverter.class::isInstance));
  }

  @Test
  void givesWayToAServicesOwnConverter() {
    JacksonJsonHttpMessageConverter own = new JacksonJsonHttpMessageConverter();
    Contexts.with()
        .withBean(JacksonJsonHttpMessageConverter.class, () -> own)
        .run(
            context ->
                assertThat(json(server(context)))
                    .startsWith(own)
                    .noneMatch(StrictJsonConverter.class::isInstance));
  }

  private static StrictJsonConverter ofServer(ApplicationContext context) {
    assertThat(json(server(context))).isNotEmpty().hasOnlyElementsOfType(StrictJsonConverter.class);
    return (StrictJsonConverter) json(server(context)).get(0);
  }

  private static HttpMessageConverters server(ApplicationContext context) {
    HttpMessageConverters.ServerBuilder builder =
        HttpMessageConverters.forServer().registerDefaults();
    context
        .getBeanProvider(ServerHttpMessageConvertersCustomizer.class)
        .orderedStream()
        .forEach(customizer -> customizer.customize(builder));
    return builder.build();
  }

  private static List<JacksonJsonHttpMessageConverter> json(HttpMessageConverters converters) {
    List<JacksonJsonHttpMessageConverter> found = new ArrayList<>();
    for (HttpMessageConverter<?> converter : converters) {
      if (converter instanceof JacksonJsonHttpMessageConverter json) {
        found.add(json);
      }
    }
    return found;
  }

  private static Object read(StrictJsonConverter converter, String json) throws Exception {
    return converter.read(
        List.class, new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8)));
  }
}
