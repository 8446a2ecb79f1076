package dev.concordat.starter.wire;

import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.Catalogue;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.filter.HeaderLimit;
import dev.concordat.starter.filter.LastResort;
import dev.concordat.starter.json.StrictJson;
import dev.concordat.starter.json.StrictJsonConverter;
import dev.concordat.starter.parameter.JsonEnums;
import dev.concordat.starter.parameter.OptionsInterceptor;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.parameter.ParameterInterceptor;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import tools.jackson.databind.json.JsonMapper;

/** Controllers behind the starter's layers R and F, in memory: no container, no context. */
public record Mvc(MockMvc mvc) {
  /** What the starter makes of these controllers. */
  public static Mvc of(Object... controllers) {
    JsonMapper mapper = mapper();
    ModelOrder order = new ModelOrder(mapper);
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
    conversion.addConverterFactory(new JsonEnums());
    ParameterFaults faults = new ParameterFaults(conversion, validator, order);
    Failures failures = new Failures(Catalogue.of(faults, order));
    ErrorWriter writer = Writers.plain();
    BodyLimits limits = new BodyLimits(1 << 20, Duration.ofSeconds(5));
    return new Mvc(
        MockMvcBuilders.standaloneSetup(controllers)
            .setMessageConverters(
                new StrictJsonConverter(mapper, order, validator, false),
                new StringHttpMessageConverter())
            .setContentNegotiationManager(
                new ContentNegotiationManager(
                    new FixedContentNegotiationStrategy(
                        List.of(MediaType.APPLICATION_JSON, MediaType.ALL))))
            .setConversionService(conversion)
            .setValidator(new SpringValidatorAdapter(validator))
            .addInterceptors(new OptionsInterceptor(), new ParameterInterceptor(faults))
            .setHandlerExceptionResolvers(new FailureResolver(failures, writer))
            .addFilters(
                new ErrorFormatFilter(
                    failures,
                    writer,
                    limits,
                    HeaderLimit.within(0),
                    StatusPolicy.NONE,
                    new LastResort(() -> {})))
            .build());
  }

  /** Reads as a service does that sets nothing. */
  public static JsonMapper mapper() {
    return StrictJson.of(JsonMapper.builder().build(), 64, 1 << 20);
  }

  /** A request such as {@code request("GET /books", "X-Shelf: 1")}. */
  public Answer request(String line, String... headers) {
    return send(builder(line, headers));
  }

  public Answer get(String path, String... headers) {
    return request("GET " + path, headers);
  }

  /** A JSON body in UTF-8. */
  public Answer post(String path, String json, String... headers) {
    return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer post(String path, byte[] body, String... headers) {
    return send(
        builder("POST " + path, headers).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private static MockHttpServletRequestBuilder builder(String line, String... headers) {
    String[] words = line.split(" ", 2);
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(words[0]), URI.create(words[1]));
    for (String header : headers) {
      request.header(header.split(": ", 2)[0], header.split(": ", 2)[1]);
    }
    return request;
  }

  private Answer send(MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      StringBuilder raw = new StringBuilder("HTTP/1.1 " + response.getStatus() + " \r\n");
      for (String name : response.getHeaderNames()) {
        response.getHeaders(name).forEach(value -> raw.append(name + ": " + value + "\r\n"));
      }
      raw.append("\r\n").append(response.getContentAsString(StandardCharsets.UTF_8));
      return Answer.of(raw.toString().getBytes(StandardCharsets.UTF_8));
    } catch (Exception failed) {
      throw new IllegalStateException("The request could not be made.", failed);
    }
  }
}
