package dev.concordat.server.docs;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Makes springdoc wait until somebody reads the documentation.
 *
 * <p>It brings a second JSON library along; no other request needs either, so no start pays for
 * them.
 */
@Component
final class LazyDocs implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition bean = beans.getBeanDefinition(name);
      if (isSpringdoc(bean.getFactoryBeanName()) || isSpringdoc(bean.getBeanClassName())) {
        bean.setLazyInit(true);
      }
    }
  }

  private static boolean isSpringdoc(@Nullable String name) {
    return name != null && name.startsWith("org.springdoc.");
  }
}
