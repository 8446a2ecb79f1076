package dev.concordat.kit.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.Repository;
import dev.concordat.kit.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What HTTP itself refuses is asked for without anybody writing a cell. */
final class ProtocolCellsTest {
  private static final Document DOCUMENT = Repository.document();
  private static final List<Scenario> CELLS =
      ProtocolCells.of(DOCUMENT, Cells.read(Repository.CELLS, DOCUMENT).scenarios());

  @Test
  void askEachPathForAMethodItDoesNotHave() {
    assertThat(CELLS.stream().filter(cell -> cell.status() == 405))
        .allSatisfy(
            cell ->
                assertThat(DOCUMENT.methods(cell.request().template()))
                    .isNotEmpty()
                    .doesNotContain(cell.request().method()))
        .extracting(cell -> cell.request().template())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            DOCUMENT.operations().stream().map(operation -> operation.path()).distinct().toList());
  }

  @Test
  void sendEachBodyAsAMediaTypeNobodyDocuments() {
    assertThat(CELLS.stream().filter(cell -> cell.status() == 415))
        .allSatisfy(
            cell -> {
              assertThat(cell.request().header("Content-Type"))
                  .isEqualTo("application/x-undocumented");
              assertThat(cell.request().body()).isNotNull();
            })
        .hasSize((int) DOCUMENT.operations().stream().filter(one -> one.body() != null).count());
  }

  @Test
  void askForAPathThatIsNot() {
    assertThat(CELLS)
        .filteredOn(cell -> cell.status() == 404)
        .singleElement()
        .satisfies(cell -> assertThat(DOCUMENT.methods(cell.request().template())).isEmpty());
  }

  @Test
  void askAsWhoeverMay() {
    assertThat(CELLS).allSatisfy(cell -> assertThat(cell.identity().token()).isNotNull());
  }
}
