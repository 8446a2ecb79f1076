package dev.concordat.starter.parameter;

import dev.concordat.starter.json.EnumNames;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Enumerations in parameters are spelled as in JSON, not as in Java. */
public final class JsonEnums implements ConverterFactory<String, Enum<?>> {
  @Override
  public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
    return text -> EnumNames.constant(type, text);
  }
}
