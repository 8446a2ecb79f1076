// compiles
import {
  type ConcordatError,
  ConnectionError,
  isApiError,
  type Key,
  ResponseFormatError,
  UnexpectedStatusError,
} from "@concordat/client";

export function told(error: unknown): string {
  if (isApiError(error, 409)) {
    const status: 409 = error.status;
    const label: "Conflict" | undefined = error.error?.error;
    return `${status} ${label ?? ""}`;
  }
  return "";
}

export function kind(error: ConcordatError): number {
  if (error instanceof ConnectionError) {
    return 0;
  } else if (error instanceof UnexpectedStatusError || error instanceof ResponseFormatError) {
    return 1;
  }
  return error.attempts;
}

export const named = (key: Key): string | undefined => key.translation?.language;
