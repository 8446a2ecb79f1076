package dev.concordat.starter;

import dev.concordat.starter.foreign.AccidentsController;
import dev.concordat.starter.foreign.BooksController;
import dev.concordat.starter.foreign.LoansController;
import dev.concordat.starter.foreign.RefusalsController;
import dev.concordat.starter.wire.Mvc;
import jakarta.validation.Validation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.validation.beanvalidation.MethodValidationInterceptor;

/** The foreign service's controllers, in memory: what they promise needs no container. */
public abstract class MvcTest {
  protected final Mvc wire =
      Mvc.of(
          new BooksController(),
          new AccidentsController(),
          validated(new LoansController()),
          new RefusalsController());

  /** As Spring Boot does with a class that is annotated as validated. */
  private static Object validated(Object controller) {
    ProxyFactory proxy = new ProxyFactory(controller);
    proxy.setProxyTargetClass(true);
    proxy.addAdvice(
        new MethodValidationInterceptor(Validation.buildDefaultValidatorFactory().getValidator()));
    return proxy.getProxy();
  }
}
