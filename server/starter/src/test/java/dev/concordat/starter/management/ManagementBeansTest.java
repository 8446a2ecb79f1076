package dev.concordat.starter.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.valve.TomcatErrorFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

@Tag("service")
class ManagementBeansTest {
  private final ManagementErrorFormat format = new ManagementErrorFormat();

  @Test
  void removesTheErrorEndpoint() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    beans.registerBeanDefinition("errorEndpoint", new RootBeanDefinition(Object.class));
    ManagementErrorFormat.noErrorEndpoint().postProcessBeanDefinitionRegistry(beans);
    assertThat(beans.containsBeanDefinition("errorEndpoint")).isFalse();
  }

  @Test
  void mindsNoErrorEndpointThatIsNotThere() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    ManagementErrorFormat.noErrorEndpoint().postProcessBeanDefinitionRegistry(beans);
    assertThat(beans.getBeanDefinitionNames()).isEmpty();
  }

  @Test
  void makesTheLayersOfTheParents() {
    assertThat(format.managementFailureResolver(new Failures(List.of()), Writers.plain()))
        .isInstanceOf(FailureResolver.class);
    assertThat(format.managementTomcatErrorFormat(Writers.plain()))
        .isInstanceOf(TomcatErrorFormat.class);
    assertThat(format.managementTomcatStrictness(Writers.plain()))
        .isInstanceOf(TomcatStrictness.class);
  }

  @Test
  void registersTheParentsFilterOutermost() {
    try (Running running = Running.start(ForeignService.class)) {
      FilterRegistrationBean<ErrorFormatFilter> parents =
          running.service().getBean("errorFormatFilter", FilterRegistrationBean.class);
      FilterRegistrationBean<ErrorFormatFilter> ours = format.managementErrorFormatFilter(parents);
      assertThat(ours.getFilter()).isSameAs(parents.getFilter());
      assertThat(ours.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
    }
  }
}
