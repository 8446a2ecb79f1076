package dev.concordat.starter.validation;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.foreign.Book;
import dev.concordat.starter.foreign.Chapter;
import dev.concordat.starter.wire.Mvc;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldFaultsTest {
  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
  private final ModelOrder order = new ModelOrder(Mvc.mapper());
  private final FieldFaults faults = new FieldFaults(order, Book.class);

  private static FieldPath at(String... names) {
    FieldPath path = FieldPath.root();
    for (String name : names) {
      path = path.member(name);
    }
    return path;
  }

  private List<String> entries() {
    return ((ErrorMessage.Fields) faults.message()).entries();
  }

  @Test
  void ordersFieldsAsTheModelDeclaresThem() {
    faults.add(at("pages"), "c");
    faults.add(at("unknown"), "d");
    faults.add(at("plural"), "b");
    faults.add(at("name"), "a");
    assertThat(faults.isEmpty()).isFalse();
    assertThat(entries()).containsExactly("name: a", "plural: b", "pages: c", "unknown: d");
  }

  @Test
  void joinsFaultsOfOneFieldThePlainestFirst() {
    Book book = new Book();
    book.setTitle("");
    book.setPages(0);
    validator.validate(book).forEach(faults::add);
    faults.add(at("pages"), "must be even");
    faults.add(at("pages"), "must be even");
    assertThat(entries())
        .containsExactly("name: must not be blank", "pages: must be even; must be at least 1");
  }

  @Test
  void saysOneSentenceOfTheWhole() {
    assertThat(faults.isEmpty()).isTrue();
    assertThat(faults.message())
        .isEqualTo(new ErrorMessage.Sentence("The request body is not valid."));
    faults.add(FieldPath.root(), "must have a title");
    assertThat(faults.message())
        .isEqualTo(new ErrorMessage.Sentence("The request body must have a title."));
    faults.add(at("name"), "a");
    assertThat(entries()).containsExactly("name: a");
  }

  @Test
  void leavesOutWhatIsKnownFurtherOut() {
    Book book = new Book();
    book.setEntries(new ArrayList<>(List.of(new Chapter("", 1))));
    faults.add(at("entries"), "must be an object");
    faults.add(at("name"), "must be a string");
    faults.addUnlessKnown(validator.validate(book));
    assertThat(entries()).containsExactly("name: must be a string", "entries: must be an object");
  }

  @Test
  void addsWhatIsNotKnown() {
    faults.addUnlessKnown(validator.validate(new Book()));
    assertThat(entries()).first().asString().startsWith("name: is required");
  }

  @Test
  void knowsWhatWasThereBeforeAlone() {
    List<ConstraintViolation<Book>> violations = new ArrayList<>(validator.validate(new Book()));
    violations.sort(comparing(violation -> violation.getPropertyPath().toString()));
    assertThat(violations.get(0).getPropertyPath()).as("the whole comes first").hasToString("");
    faults.addUnlessKnown(violations);
    assertThat(entries()).first().asString().startsWith("name: is required");
  }

  @Test
  void seesFaultsInsideAnotherValue() {
    validator
        .validate(new Chapter("", 1))
        .forEach(violation -> faults.addInside(at("entries").item(0), violation));
    assertThat(entries()).containsExactly("entries[0].key: must not be blank");
  }

  @Test
  void keepsTheOrderOfOneListBeforeAnother() {
    FieldFaults others = new FieldFaults(order, Book.class);
    others.add(at("name"), "c");
    faults.add(at("pages"), "b");
    faults.add(at("plural"), "a");
    assertThat(((ErrorMessage.Fields) faults.and(others).message()).entries())
        .containsExactly("plural: a", "pages: b", "name: c");
  }

  @Test
  void namesAHundredFieldsAtMost() {
    for (int i = 0; i < 101; i++) {
      faults.add(at("tags").item(i), "x");
    }
    assertThat(entries()).hasSize(100).last().isEqualTo("tags[99]: x");
  }

  @Test
  void findsPathsThroughMapsAndLists() {
    Book book = new Book();
    book.setTitle("a");
    book.setTags(List.of("a", ""));
    book.setBlurbs(Map.of("de", " "));
    validator.validate(book).forEach(faults::add);
    assertThat(entries())
        .containsExactly(
            "tags[1]: must be 1 to 8 characters long, not 0", "blurbs.de: must not be blank");
  }

  @Test
  void countsWhatAnObjectHas() {
    Book book = new Book();
    assertThat(ofTheWhole(book)).containsExactly("must have at least 1 properties");
    book.setPages(1);
    assertThat(ofTheWhole(book)).isEmpty();
  }

  private List<String> ofTheWhole(Book book) {
    return validator.validate(book).stream()
        .filter(violation -> violation.getPropertyPath().toString().isEmpty())
        .map(violation -> violation.getMessage())
        .toList();
  }

  @Test
  void refusesAValueWithoutAStackTrace() {
    InvalidValue refusal = new InvalidValue("must be a tag");
    assertThat(refusal.fillInStackTrace()).isSameAs(refusal);
    assertThat(refusal.getStackTrace()).isEmpty();
    assertThat(FieldPath.root().isRoot()).isTrue();
    assertThat(at("a").isRoot()).isFalse();
    assertThat(at("b").inside(at("a"))).isEqualTo(at("a", "b"));
  }
}
