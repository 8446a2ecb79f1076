// fails: '409' is not comparable to type
import type { GetMeOutcome } from "@concordat/client";

export function told(outcome: GetMeOutcome): string {
  switch (outcome.status) {
    case 409:
      return "taken";
    default:
      return "";
  }
}
