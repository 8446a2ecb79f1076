package dev.concordat.server.texts;

import dev.concordat.server.api.model.ImportEntry;
import dev.concordat.server.api.model.NewTranslation;
import dev.concordat.server.api.model.NewTranslationText;
import java.util.List;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@link TextShape} on the generated models, where the generator can only say {@code Object}:
 * a wrong shape is then reported together with the body's other faults.
 */
@Component
final class TextShapeMapping implements ValidationConfigurationCustomizer {
  private static final List<Class<?>> MODELS =
      List.of(NewTranslation.class, NewTranslationText.class, ImportEntry.class);

  @Override
  public void customize(jakarta.validation.Configuration<?> configuration) {
    if (configuration instanceof HibernateValidatorConfiguration hibernate) {
      ConstraintMapping mapping = hibernate.createConstraintMapping();
      MODELS.forEach(model -> mapping.type(model).getter("value").constraint(new Definition()));
      hibernate.addMapping(mapping);
    }
  }

  private static final class Definition extends ConstraintDef<Definition, TextShape> {
    Definition() {
      super(TextShape.class);
    }
  }
}
