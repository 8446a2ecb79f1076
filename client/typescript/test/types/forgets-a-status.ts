// fails: Function lacks ending return statement
import type { GetMeOutcome } from "@concordat/client";

export function told(outcome: GetMeOutcome): string {
  switch (outcome.status) {
    case 200:
      return outcome.result.organization.name;
    case 401:
    case 500:
    case "undocumented":
      return outcome.error.message;
  }
}
