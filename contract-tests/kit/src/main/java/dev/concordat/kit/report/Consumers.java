package dev.concordat.kit.report;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who relies on which cell: the stamps that interactions carry in the pacts of a folder. */
public final class Consumers {
  private final Map<String, Set<String>> byCell = new HashMap<>();
  private final Set<String> names = new TreeSet<>();

  private Consumers() {}

  /** Nobody known. */
  public static Consumers none() {
    return new Consumers();
  }

  /** Reads every {@code .json} of a folder; throws {@code MisuseException} if it is no folder. */
  public static Consumers in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new MisuseException(
          List.of(
              new Mistake(
                  new Position(folder.toString(), 1), "expected a folder of pacts, found none")));
    }
    Consumers consumers = new Consumers();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> consumers.read(SourceTree.read(file).root()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return consumers;
  }

  /** Everyone who left a pact. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** Who relies on a cell, in order of their names. */
  public List<String> of(Scenario scenario) {
    return List.copyOf(byCell.getOrDefault(scenario.description(), new TreeSet<>()));
  }

  private void read(Located pact) {
    String name = pact.required("consumer").required("name").text();
    names.add(name);
    Located interactions = pact.member("interactions");
    if (interactions != null) {
      interactions.items().forEach(interaction -> note(interaction, name));
    }
  }

  private void note(Located interaction, String name) {
    var stamp = interaction.value().at("/comments/references/concordat");
    String cell = stamp.path("operationId").asString("") + " " + stamp.path("cell").asString("");
    byCell.computeIfAbsent(cell, key -> new TreeSet<>()).add(name);
  }
}
