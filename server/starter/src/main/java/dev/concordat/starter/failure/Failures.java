package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The whole catalogue: finds the answer to any failure; what no family knows is a 500. */
public final class Failures {
  private final List<Failure> families;

  /** A catalogue that asks these families in this order; thread-safe if they are. */
  public Failures(List<Failure> families) {
    this.families = List.copyOf(families);
  }

  /** The answer to this failure; a 500 that says nothing of the inside where none is known. */
  public ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    ErrorAnswer known = known(failure, request);
    return known != null ? known : ErrorAnswer.of(500);
  }

  /** The answer to this failure; null where no family knows it. */
  public @Nullable ErrorAnswer known(Throwable failure, HttpServletRequest request) {
    Throwable current = failure;
    while (current != null) {
      for (Failure family : families) {
        ErrorAnswer answer = ask(family, current, request);
        if (answer != null) {
          return answer;
        }
      }
      current = carried(current);
    }
    return null;
  }

  /** A family that fails itself makes an accident of whatever it was asked of. */
  private static @Nullable ErrorAnswer ask(
      Failure family, Throwable failure, HttpServletRequest request) {
    try {
      return family.answer(failure, request);
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
      return ErrorAnswer.of(500);
    }
  }

  /** What a mere carrier carries; other causes are the inside of an accident and not looked at. */
  private static @Nullable Throwable carried(Throwable failure) {
    boolean carrier =
        failure instanceof ServletException
            || failure instanceof CompletionException
            || failure instanceof ExecutionException
            || failure instanceof InvocationTargetException
            || failure instanceof UndeclaredThrowableException;
    return carrier && failure.getCause() != failure ? failure.getCause() : null;
  }
}
