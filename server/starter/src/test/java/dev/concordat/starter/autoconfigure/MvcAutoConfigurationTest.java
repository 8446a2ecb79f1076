package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.filter.KeptDetail;
import dev.concordat.starter.foreign.Book;
import dev.concordat.starter.foreign.BooksController;
import dev.concordat.starter.handler.DirectHandlerAdapter;
import dev.concordat.starter.parameter.OptionsInterceptor;
import dev.concordat.starter.parameter.ParameterInterceptor;
import dev.concordat.starter.routing.UnknownPaths;
import dev.concordat.starter.security.ScopeInterceptor;
import dev.concordat.starter.validation.InvalidBody;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class MvcAutoConfigurationTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");

  @Test
  void answersNothingAtTheErrorPath() {
    Contexts.with().run(context -> Contexts.hasEach(context, ErrorController.class));
  }

  @Test
  void speaksEnglishWhateverIsAsked() {
    request.addPreferredLocale(Locale.GERMAN);
    Contexts.with()
        .run(
            context ->
                assertThat(context.getBean(LocaleResolver.class).resolveLocale(request))
                    .isEqualTo(Locale.ENGLISH));
  }

  @Test
  void neverNegotiates() {
    request.addHeader("Accept", "text/html");
    Contexts.with()
        .run(
            context ->
                assertThat(
                        context
                            .getBean(ContentNegotiationManager.class)
                            .resolveMediaTypes(new ServletWebRequest(request)))
                    .containsExactly(MediaType.APPLICATION_JSON, MediaType.ALL));
  }

  @Test
  void callsHandlersDirectlyUnlessTheServiceHasItsOwnAdapter() {
    Contexts.with()
        .run(
            context ->
                assertThat(context.getBean(RequestMappingHandlerAdapter.class))
                    .isInstanceOf(DirectHandlerAdapter.class));
    WebMvcRegistrations own =
        new WebMvcRegistrations() {
          @Override
          public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
            return new OwnAdapter();
          }
        };
    Contexts.with()
        .withBean(WebMvcRegistrations.class, () -> own)
        .run(
            context ->
                assertThat(context.getBean(RequestMappingHandlerAdapter.class))
                    .isInstanceOf(OwnAdapter.class));
  }

  @Test
  void refusesInvalidBodiesWithoutErrorsNobodyLooksAt() {
    Contexts.with()
        .withBean(BooksController.class)
        .run(
            context ->
                assertThat(
                        MockMvcBuilders.webAppContextSetup(context)
                            .build()
                            .perform(
                                MockMvcRequestBuilders.post("/books")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{}"))
                            .andReturn()
                            .getResolvedException())
                    .isInstanceOf(InvalidBody.class));
  }

  @Test
  void spellsEnumerationsAsJsonDoes() {
    Contexts.with()
        .run(
            context ->
                assertThat(
                        context
                            .getBean("mvcConversionService", ConversionService.class)
                            .convert("hard", Book.Binding.class))
                    .isEqualTo(Book.Binding.HARD));
  }

  @Test
  void asksInterceptorsFromTheMostPublicInwards() {
    Contexts.with()
        .withBean(BooksController.class)
        .run(
            context ->
                assertThat(interceptors(context))
                    .containsSubsequence(
                        OptionsInterceptor.class,
                        ScopeInterceptor.class,
                        ParameterInterceptor.class));
  }

  @Test
  void keepsDetailsAndAsksForUnknownPathsLast() {
    Contexts.with().run(context -> Contexts.hasEach(context, KeptDetail.class, UnknownPaths.class));
  }

  private List<Class<?>> interceptors(ApplicationContext context) throws Exception {
    @Nullable HandlerExecutionChain chain =
        context
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandler(request);
    return Stream.of(Objects.requireNonNull(chain).getInterceptors())
        .<Class<?>>map(Object::getClass)
        .toList();
  }

  private static final class OwnAdapter extends RequestMappingHandlerAdapter {}
}
