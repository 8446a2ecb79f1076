package dev.concordat.starter.validation;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/** Bounds what Spring MVC validates, and puts {@link ValidBodies} around what reads bodies. */
public final class ValidBodiesInstaller implements BeanPostProcessor {
  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof RequestMappingHandlerAdapter adapter
        && adapter.getWebBindingInitializer() instanceof ConfigurableWebBindingInitializer binding
        && binding.getValidator() instanceof SmartValidator springs) {
      BoundedValidator bounded = BoundedValidator.behind(springs);
      if (bounded != null) {
        binding.setValidator(new BoundedBinding(bounded));
      }
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof RequestMappingHandlerAdapter adapter) {
      List<HandlerMethodArgumentResolver> resolvers = adapter.getArgumentResolvers();
      if (resolvers != null) {
        adapter.setArgumentResolvers(resolvers.stream().map(ValidBodiesInstaller::around).toList());
      }
    }
    return bean;
  }

  private static HandlerMethodArgumentResolver around(HandlerMethodArgumentResolver resolver) {
    return resolver instanceof RequestResponseBodyMethodProcessor
        ? new ValidBodies(resolver)
        : resolver;
  }
}
