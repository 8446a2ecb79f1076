package dev.concordat.kit.cell;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.Mistakes;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of cells, read against a document. Immutable. */
public final class Cells {
  private static final String EVERY_OPERATION = "every-operation";
  private static final String IDENTITIES = "identities.yaml";

  private final List<Scenario> scenarios;

  private Cells(List<Scenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads {@code identities.yaml}, {@code every-operation/} and one folder per operation; throws
   * {@code MisuseException} naming every mistake with its file and line.
   */
  public static Cells read(Path folder, Document document) {
    return read(folder, document, Profile.HOUSE);
  }

  /** The same, of an API whose errors have another format. */
  public static Cells read(Path folder, Document document, Profile profile) {
    requireFolder(folder);
    Mistakes mistakes = new Mistakes();
    Identities identities = identities(folder.resolve(IDENTITIES));
    List<CellFile> everywhere = files(folder.resolve(EVERY_OPERATION), mistakes);
    List<Scenario> scenarios = new ArrayList<>();
    for (Operation operation : document.operations()) {
      Expansion expansion = new Expansion(operation, identities, profile);
      List<CellFile> own = files(folder.resolve(operation.id()), mistakes);
      own.forEach(cell -> mistakes.collect(() -> scenarios.add(expansion.own(cell))));
      own.stream()
          .filter(CellFile::isSuccess)
          .findFirst()
          .ifPresent(
              success ->
                  everywhere.stream()
                      .filter(cell -> operation.response(cell.status()) != null)
                      .forEach(
                          cell ->
                              mistakes.collect(
                                  () -> scenarios.add(expansion.applied(cell, success)))));
    }
    refuseUnknownFolders(folder, document, mistakes);
    mistakes.throwIfAny();
    return new Cells(scenarios);
  }

  /** Every cell applied to its operation, in the document's order. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** An API without credentials needs no identities: nobody in particular asks. */
  private static Identities identities(Path file) {
    return Files.exists(file) ? Identities.read(file) : Identities.none();
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      String found = Files.exists(folder) ? "a file" : "nothing";
      throw new MisuseException(
          List.of(
              new Mistake(
                  new Position(folder.toString(), 1),
                  "expected a folder of cells, found " + found)));
    }
  }

  private static List<CellFile> files(Path folder, Mistakes mistakes) {
    List<CellFile> files = new ArrayList<>();
    children(folder)
        .filter(file -> file.toString().endsWith(".yaml"))
        .forEach(file -> mistakes.collect(() -> files.add(CellFile.read(file))));
    return files;
  }

  private static void refuseUnknownFolders(Path folder, Document document, Mistakes mistakes) {
    children(folder)
        .filter(Files::isDirectory)
        .filter(child -> document.operation(child.getFileName().toString()) == null)
        .filter(child -> !child.endsWith(EVERY_OPERATION))
        .forEach(
            child ->
                mistakes.add(
                    new Position(child.toString(), 1),
                    "the document has no operation '" + child.getFileName() + "'"));
  }

  private static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
