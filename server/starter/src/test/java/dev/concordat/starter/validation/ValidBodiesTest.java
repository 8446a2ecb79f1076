package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.failure.Catalogue;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.wire.Mvc;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class ValidBodiesTest {
  private static final String INVALID = "{\"name\":\" \",\"pages\":2000}";

  private interface Strict {}

  record Chapter(
      @NotBlank String name, @Max(1000) @Max(value = 10, groups = Strict.class) int pages) {}

  record Part(List<@Valid Chapter> chapters) {}

  @RestController
  static class Chapters {
    @PostMapping("/parts")
    int parts(@RequestBody @Valid Part part) {
      return part.chapters().size();
    }

    @PostMapping("/parts/strict")
    int strict(@RequestBody @Validated(Strict.class) Part part) {
      return part.chapters().size();
    }

    @PostMapping("/parts/counted")
    int counted(@RequestBody @Valid Part part, Errors errors) {
      return errors.getErrorCount();
    }

    @PostMapping("/chapters")
    String add(@RequestBody @Valid Chapter chapter) {
      return chapter.name();
    }

    @PostMapping("/unchecked")
    String unchecked(@RequestBody Chapter chapter) {
      return chapter.name();
    }

    @PostMapping("/strict")
    String strict(@RequestBody @Validated(Strict.class) Chapter chapter) {
      return chapter.name();
    }

    @PostMapping("/counted")
    String counted(@RequestBody @Valid Chapter chapter, Errors errors) {
      return errors.getErrorCount() + " errors";
    }

    @PostMapping("/first")
    String first(@RequestBody @Valid Chapter chapter, String errors) {
      return errors;
    }
  }

  @RestController
  static class OwnValidators {
    @InitBinder
    void ours(WebDataBinder binder) {
      binder.addValidators(
          new Validator() {
            @Override
            public boolean supports(Class<?> type) {
              return true;
            }

            @Override
            public void validate(Object target, Errors errors) {
              errors.reject("ours");
            }
          });
    }

    @PostMapping("/own")
    String own(@RequestBody @Valid Chapter chapter) {
      return chapter.name();
    }
  }

  @RestController
  static class MadeValidators {
    private final jakarta.validation.Validator validator =
        Validation.buildDefaultValidatorFactory().getValidator();

    @InitBinder
    void made(WebDataBinder binder) {
      binder.replaceValidators(new SpringValidatorAdapter(validator));
    }

    @PostMapping("/made")
    String made(@RequestBody @Valid Chapter chapter) {
      return chapter.name();
    }
  }

  @EnableWebMvc
  static class Web {}

  private final MockMvc springs = with(Web.class, Chapters.class, OwnValidators.class);
  private final MockMvc ours =
      with(
          Web.class,
          Chapters.class,
          OwnValidators.class,
          MadeValidators.class,
          ValidBodiesInstaller.class);

  @Test
  void refusesWithTheViolationsAlone() throws Exception {
    InvalidBody refusal = (InvalidBody) failure(ours, "/chapters", INVALID);
    assertThat(refusal.violations())
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("name", "pages");
    assertThat(refusal.getStackTrace()).isEmpty();
    assertThat(refusal.getParameter().getParameterType()).isEqualTo(Chapter.class);
    assertThat(failure(ours, "/first", INVALID)).isInstanceOf(InvalidBody.class);
  }

  @Test
  void tellsWhoLooksAtTheErrorsAllThatSpringTells() throws Exception {
    MethodArgumentNotValidException expected =
        (MethodArgumentNotValidException) failure(springs, "/chapters", INVALID);
    InvalidBody refusal = (InvalidBody) failure(ours, "/chapters", INVALID);
    assertThat(refusal.getBindingResult().getErrorCount()).isEqualTo(2);
    assertThat(refusal.getBindingResult().getErrorCount()).isEqualTo(2);
    assertThat(refusal.getAllErrors())
        .extracting(ObjectError::toString)
        .containsExactlyInAnyOrderElementsOf(
            expected.getAllErrors().stream().map(ObjectError::toString).toList());
    assertThat(refusal.getFieldErrors())
        .allMatch(error -> error.contains(ConstraintViolation.class));
    assertThat(refusal.getTarget()).isEqualTo(expected.getTarget());
    assertThat(refusal.getBody()).isEqualTo(expected.getBody());
    assertThat(refusal.getMessage()).contains("with 2 errors", "must not be blank");
    assertThat(refusal.getDetailMessageArguments()).hasSize(2);
  }

  @Test
  void leavesWhatFailsInsideTheErrorsAsItIs() throws Exception {
    BindingResult errors = ((InvalidBody) failure(ours, "/chapters", INVALID)).getBindingResult();
    assertThatThrownBy(() -> errors.getFieldValue("nothing"))
        .isInstanceOf(NotReadablePropertyException.class);
  }

  @Test
  void isAnsweredWithOneEntryPerField() throws Exception {
    assertThat(answer(failure(ours, "/chapters", INVALID)))
        .isEqualTo(
            ErrorAnswer.ofFields(
                List.of("name: must not be blank", "pages: must be at most 1000")));
  }

  private static ErrorAnswer answer(Exception failure) {
    ModelOrder order = new ModelOrder(Mvc.mapper());
    ParameterFaults none = new ParameterFaults(new DefaultConversionService(), null, order);
    return new Failures(Catalogue.of(none, order)).answer(failure, new MockHttpServletRequest());
  }

  @Test
  void tellsNoMoreThanThatThereAreTooManyFaults() throws Exception {
    String chapters = "{\"pages\":2000},".repeat(1000) + "{\"pages\":2000}";
    for (String path : List.of("/parts", "/parts/strict", "/parts/counted")) {
      assertThatThrownBy(() -> send(ours, path, "{\"chapters\":[" + chapters + "]}"))
          .hasRootCauseInstanceOf(TooManyViolations.class);
    }
    assertThat(answer(new TooManyViolations()))
        .isEqualTo(ErrorAnswer.of(400, "The request body is not valid in more than 1000 places."));
  }

  @Test
  void letsThroughWhatIsValidOrNotValidated() throws Exception {
    assertThat(text(ours, "/chapters", "{\"name\":\"One\",\"pages\":20}")).isEqualTo("One");
    assertThat(text(ours, "/unchecked", INVALID)).isEqualTo(" ");
  }

  @Test
  void leavesGroupsToSpring() throws Exception {
    assertThat(text(ours, "/strict", "{\"name\":\" \",\"pages\":10}")).isEqualTo(" ");
    assertThat(failure(ours, "/strict", "{\"name\":\"One\",\"pages\":11}"))
        .isExactlyInstanceOf(MethodArgumentNotValidException.class);
  }

  @Test
  void leavesErrorsToAHandlerThatAsksForThem() throws Exception {
    assertThat(text(ours, "/counted", INVALID)).isEqualTo("2 errors");
  }

  @Test
  void leavesABindersOwnValidatorsToSpring() throws Exception {
    MethodArgumentNotValidException refusal =
        (MethodArgumentNotValidException) failure(ours, "/own", INVALID);
    assertThat(refusal).isExactlyInstanceOf(MethodArgumentNotValidException.class);
    assertThat(refusal.getAllErrors())
        .extracting(ValidBodiesTest::place)
        .containsExactlyInAnyOrder("name", "pages", "chapter");
  }

  @Test
  void leavesToSpringWhoMakesAValidatorForEachRequest() throws Exception {
    assertThat(failure(ours, "/made", INVALID))
        .isExactlyInstanceOf(MethodArgumentNotValidException.class);
  }

  private static String place(ObjectError error) {
    return error instanceof FieldError field ? field.getField() : error.getObjectName();
  }

  private static MockMvc with(Class<?>... beans) {
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(beans);
    context.refresh();
    return MockMvcBuilders.webAppContextSetup(context).build();
  }

  private static MvcResult send(MockMvc mvc, String path, String body) throws Exception {
    return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body))
        .andReturn();
  }

  private static String text(MockMvc mvc, String path, String body) throws Exception {
    return send(mvc, path, body).getResponse().getContentAsString();
  }

  private static Exception failure(MockMvc mvc, String path, String body) throws Exception {
    return Objects.requireNonNull(send(mvc, path, body).getResolvedException());
  }
}
