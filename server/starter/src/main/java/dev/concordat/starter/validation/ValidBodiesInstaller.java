package dev.concordat.starter.validation;

import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/** Puts {@link ValidBodies} around what reads request bodies. */
public final class ValidBodiesInstaller implements BeanPostProcessor {
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
