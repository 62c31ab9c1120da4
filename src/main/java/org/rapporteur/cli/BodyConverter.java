package org.rapporteur.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rapporteur.fact.Body;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Bodies as the facts write them: {@code US-HOUSE}, in any case. */
final class BodyConverter implements ITypeConverter<Body> {
  @Override
  public Body convert(String value) {
    for (Body body : Body.values()) {
      if (name(body).equalsIgnoreCase(value)) {
        return body;
      }
    }
    String known =
        Arrays.stream(Body.values()).map(BodyConverter::name).collect(Collectors.joining(", "));
    throw new TypeConversionException("no body '" + value + "'; the bodies are " + known);
  }

  private static String name(Body body) {
    return body.name().replace('_', '-');
  }
}
