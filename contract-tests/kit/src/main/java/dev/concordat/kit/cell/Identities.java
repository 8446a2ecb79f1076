package dev.concordat.kit.cell;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The identities of {@code identities.yaml}, by name. */
public final class Identities {
  private final Map<String, Identity> byName = new LinkedHashMap<>();

  private Identities() {
    Identity nobody = Identity.nobody();
    byName.put(nobody.name(), nobody);
  }

  private Identities(Located root) {
    this();
    root.members().forEach((name, identity) -> byName.put(name, Identity.of(name, identity)));
  }

  static Identities none() {
    return new Identities();
  }

  static Identities read(Path file) {
    return new Identities(SourceTree.read(file).root());
  }

  /** All of them, in the file's order. */
  public Iterable<Identity> all() {
    return byName.values();
  }

  Identity named(String name, Located where) {
    Identity identity = byName.get(name);
    if (identity == null) {
      throw where.mistake("nobody is called '" + name + "'; expected one of " + byName.keySet());
    }
    return identity;
  }
}
