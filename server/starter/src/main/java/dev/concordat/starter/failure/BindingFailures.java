package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.parameter.InvalidParameters;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.parameter.ParameterName;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * A parameter that is missing, of the wrong type, or not declared: 400 naming every faulty one; of
 * the wrong type in the path: 404, for no such resource can exist.
 */
final class BindingFailures implements Failure {
  private final ParameterFaults faults;

  BindingFailures(ParameterFaults faults) {
    this.faults = faults;
  }

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
      return mismatch(mismatch, request);
    }
    if ((failure instanceof InvalidPropertyException || failure instanceof NumberFormatException)
        && Causes.isThrownIn(failure, DataBinder.class.getName())) {
      return ErrorAnswer.of(
          400, "The names of the request's parameters must fit what this operation takes.");
    }
    if (failure instanceof InvalidParameters invalid) {
      return ErrorAnswer.ofFields(invalid.entries());
    }
    if (failure instanceof MissingPathVariableException
        || failure instanceof MethodArgumentConversionNotSupportedException) {
      return null;
    }
    if (failure instanceof MissingRequestValueException missing) {
      return fields(request, ParameterName.of(missing) + ": is required");
    }
    return failure instanceof ServletRequestBindingException ? ErrorAnswer.of(400) : null;
  }

  private ErrorAnswer mismatch(
      MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
    if (failure.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return ErrorAnswer.of(404);
    }
    return fields(
        request,
        ParameterName.of(failure.getParameter())
            + ": "
            + ParameterFaults.expected(failure.getParameter()));
  }

  /** The one Spring stumbled over, and with it every other faulty parameter of the request. */
  private ErrorAnswer fields(HttpServletRequest request, String first) {
    List<String> all = faults.all(request);
    return ErrorAnswer.ofFields(all.isEmpty() ? List.of(first) : all);
  }
}
