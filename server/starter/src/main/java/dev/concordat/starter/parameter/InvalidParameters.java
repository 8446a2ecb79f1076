package dev.concordat.starter.parameter;

import java.util.List;

/** Parameters that are not as declared; carries one entry per faulty one. */
public final class InvalidParameters extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> entries;

  InvalidParameters(List<String> entries) {
    super("Parameters are not as declared.", null, false, false);
    this.entries = List.copyOf(entries);
  }

  /** One entry per faulty parameter, in declared order; undeclared ones last. */
  public List<String> entries() {
    return entries;
  }
}
