package dev.concordat.starter.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a field is, in the caller's terms: {@code entries[3].key}.
 *
 * @param steps member names (String) and positions in a list (Integer), from the root inwards
 */
public record FieldPath(List<Object> steps) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$-][A-Za-z0-9_$.@/-]{0,63}");
  private static final FieldPath ROOT = new FieldPath(List.of());
  private static final int LONGEST_NAME = 64;

  /** Copies the steps. */
  public FieldPath {
    steps = List.copyOf(steps);
  }

  /** The body, or the parameter list, as a whole. */
  public static FieldPath root() {
    return ROOT;
  }

  /** The member of this name inside. */
  public FieldPath member(String name) {
    return with(name);
  }

  /** The item at this position inside, counted from 0. */
  public FieldPath item(int index) {
    return with(index);
  }

  private FieldPath with(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /** This path seen from outside, where the root is found at the other path. */
  public FieldPath inside(FieldPath outer) {
    List<Object> longer = new ArrayList<>(outer.steps);
    longer.addAll(steps);
    return new FieldPath(longer);
  }

  /** Whether one of the paths is this one, or leads to a value around it. */
  public boolean isIn(Set<FieldPath> paths) {
    for (int length = 0; length <= steps.size(); length++) {
      if (paths.contains(new FieldPath(steps.subList(0, length)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the whole, not a field. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** As in messages; a name that would not read plainly is quoted, escaped and cut. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer index) {
        text.append('[').append(index).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(name(step.toString()));
      }
    }
    return text.toString();
  }

  private static String name(String name) {
    if (PLAIN.matcher(name).matches()) {
      return name;
    }
    StringBuilder text = new StringBuilder("'");
    name.codePoints()
        .limit(LONGEST_NAME)
        .forEach(c -> text.appendCodePoint(isPrintable(c) ? c : '?'));
    return text.append(name.length() > LONGEST_NAME ? "…'" : "'").toString();
  }

  private static boolean isPrintable(int c) {
    return c == ' ' || Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7f);
  }
}
