// compiles, until the document lists another status for getMe
import type { GetMeOutcome } from "@concordat/client";

export function told(outcome: GetMeOutcome): string {
  switch (outcome.status) {
    case 200:
      return outcome.result.organization.name;
    case 401:
    case 429:
    case 500:
      return outcome.error.messages.join(", ");
    case "undocumented":
      return outcome.error.message;
  }
}
