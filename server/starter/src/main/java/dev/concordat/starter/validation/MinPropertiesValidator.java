package dev.concordat.starter.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the properties that are present; a type's getters are looked up once. */
public final class MinPropertiesValidator implements ConstraintValidator<MinProperties, Object> {
  private static final ClassValue<List<Method>> GETTERS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return getters(type);
        }
      };

  private int least;

  @Override
  public void initialize(MinProperties constraint) {
    least = constraint.value();
  }

  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    return bean == null
        || GETTERS.get(bean.getClass()).stream().filter(getter -> isPresent(getter, bean)).count()
            >= least;
  }

  private static List<Method> getters(Class<?> type) {
    try {
      return Arrays.stream(Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors())
          .map(PropertyDescriptor::getReadMethod)
          .filter(Objects::nonNull)
          .toList();
    } catch (IntrospectionException e) {
      throw new IllegalStateException("The properties of " + type + " cannot be read.", e);
    }
  }

  private static boolean isPresent(Method getter, Object bean) {
    try {
      return getter.invoke(bean) != null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The property behind " + getter + " cannot be read.", e);
    }
  }
}
