import { Exchange } from "./exchange.js";
import { Api } from "./generated/api.js";
import { type ConcordatOptions, settingsOf } from "./settings.js";

/**
 * The API as TypeScript: one accessor per tag of the document, one method per operation. A method resolves to the
 * documented result or rejects with a {@link ConcordatError}; `try…` resolves to either.
 *
 * Make one and share it: its retry budget is for all its calls. Redirects are not followed.
 */
export class Concordat extends Api {
  /** @throws TypeError or RangeError if an option is not what it must be */
  constructor(options: ConcordatOptions = {}) {
    super(new Exchange(settingsOf(options)));
  }
}
