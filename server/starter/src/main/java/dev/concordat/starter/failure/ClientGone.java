package dev.concordat.starter.failure;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The caller closed the connection while being answered: nobody is left to tell. */
public final class ClientGone {
  private static final String TOMCATS = "org.apache.catalina.connector.ClientAbortException";

  private ClientGone() {}

  /** Whether this failure came from writing to a connection that is no more. */
  public static boolean causes(Throwable failure) {
    return Causes.find(failure, AsyncRequestNotUsableException.class) != null
        || isBrokenPipe(Causes.find(failure, IOException.class));
  }

  private static boolean isBrokenPipe(@Nullable IOException failure) {
    return failure != null
        && failure.getClass().getName().equals(TOMCATS)
        && failure.getCause() instanceof IOException cause
        && !(cause instanceof EOFException)
        && !(cause instanceof SocketTimeoutException);
  }
}
