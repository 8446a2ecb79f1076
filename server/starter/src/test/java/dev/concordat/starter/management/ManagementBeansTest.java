package dev.concordat.starter.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.ErrorFormatFilter;
import dev.concordat.starter.filter.HeaderLimit;
import dev.concordat.starter.filter.LastResort;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.valve.TomcatErrorFormat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

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
    ErrorFormatFilter filter =
        new ErrorFormatFilter(
            new Failures(List.of()),
            Writers.plain(),
            new BodyLimits(1, Duration.ofSeconds(1)),
            HeaderLimit.within(0),
            StatusPolicy.NONE,
            new LastResort(() -> {}));
    FilterRegistrationBean<ErrorFormatFilter> ours =
        format.managementErrorFormatFilter(new FilterRegistrationBean<>(filter));
    assertThat(ours.getFilter()).isSameAs(filter);
    assertThat(ours.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
  }
}
