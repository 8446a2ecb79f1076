package dev.concordat.starter.validation;

import dev.concordat.starter.answer.ErrorMessage;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JavaType;

/** The faults of one value, one entry per field, in the order the value's model declares. */
public final class FieldFaults {
  /** More would only make the answer long: the caller learns the rest after repairing these. */
  private static final int MOST = 100;

  private record Fault(FieldPath path, int[] rank, int weight, String text) {}

  private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::rank, Arrays::compare);

  private final ModelOrder order;
  private final JavaType root;
  private final List<Fault> faults = new ArrayList<>();

  /** No faults yet, of a value of this type. */
  public FieldFaults(ModelOrder order, Type root) {
    this.order = order;
    this.root = root instanceof JavaType known ? known : order.type(root);
  }

  /** Adds a fault said in words that follow "name: ". */
  public void add(FieldPath path, String text) {
    add(path, 0, text);
  }

  /** Adds a constraint that does not hold for the field at this path. */
  public void add(FieldPath path, ConstraintViolation<?> violation) {
    add(path, ConstraintWords.weight(violation), ConstraintWords.of(violation));
  }

  /** Adds a constraint that does not hold. */
  public void add(ConstraintViolation<?> violation) {
    add(order.path(root, violation.getPropertyPath()), violation);
  }

  /** Adds each unless the field, or one it lies in, is known to be faulty already. */
  public void addUnlessKnown(Collection<? extends ConstraintViolation<?>> violations) {
    Set<FieldPath> known = faults.stream().map(Fault::path).collect(Collectors.toSet());
    for (ConstraintViolation<?> violation : violations) {
      FieldPath path = order.path(root, violation.getPropertyPath());
      if (!path.isIn(known)) {
        add(path, violation);
      }
    }
  }

  private void add(FieldPath path, int weight, String text) {
    faults.add(new Fault(path, order.rank(root, path), weight, text));
  }

  /** These faults, then the others. */
  public FieldFaults and(FieldFaults others) {
    FieldFaults all = new FieldFaults(order, root);
    for (FieldFaults some : List.of(this, others)) {
      some.faults.stream()
          .sorted(ORDER)
          .forEach(
              fault ->
                  all.faults.add(
                      new Fault(
                          fault.path(),
                          new int[] {all.faults.size()},
                          fault.weight(),
                          fault.text())));
    }
    return all;
  }

  /** Adds a constraint that does not hold inside the value at this path. */
  public void addInside(FieldPath outer, ConstraintViolation<?> violation) {
    add(order.path(root, violation.getPropertyPath()).inside(outer), violation);
  }

  /** Whether nothing is at fault. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** One entry per faulty field; one sentence where only the value as a whole is at fault. */
  public ErrorMessage message() {
    Map<FieldPath, List<Fault>> byField =
        faults.stream()
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Fault::path, LinkedHashMap::new, Collectors.toList()));
    List<Fault> whole = byField.remove(FieldPath.root());
    if (byField.isEmpty()) {
      return new ErrorMessage.Sentence(
          "The request body " + (whole == null ? "is not valid" : texts(whole)) + ".");
    }
    return new ErrorMessage.Fields(
        byField.entrySet().stream()
            .limit(MOST)
            .map(entry -> entry.getKey() + ": " + texts(entry.getValue()))
            .toList());
  }

  /** All that is wrong with one field, the plainest first. */
  private static String texts(List<Fault> faults) {
    if (faults.size() == 1) {
      return faults.get(0).text();
    }
    return faults.stream()
        .sorted(Comparator.comparing(Fault::weight))
        .map(Fault::text)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
