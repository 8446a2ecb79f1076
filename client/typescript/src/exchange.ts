import { answerOf, errorOf, type Success } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import { ConcordatError } from "./concordat-error.js";
import type { Attempted } from "./failure.js";
import type { CallEvent } from "./listener.js";
import { declaresKey, isRepeatable, type Operation } from "./operation.js";
import { type Arguments, checkedToken, keyed, type Request, requestOf } from "./request.js";
import { RetryBudget } from "./retry-budget.js";
import { changed, type RetryPolicy } from "./retry-policy.js";
import { decide, type Decision, mayHaveBeenProcessed } from "./retry-rule.js";
import { positive, type Settings } from "./settings.js";
import { StatusError } from "./status-error.js";
import { arrived } from "./token.js";
import { attempt } from "./transport.js";

/** A call under way. */
interface Call {
  readonly operation: Operation;
  readonly request: Request;
  readonly policy: RetryPolicy;
  /** By the client's clock. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** Longer than this, a timer of the platform fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Sends calls, more than once where that helps and does no harm. */
export class Exchange {
  readonly #settings: Settings;
  readonly #budget: RetryBudget;

  constructor(settings: Settings, budget = new RetryBudget(settings.clock)) {
    this.#settings = settings;
    this.#budget = budget;
  }

  /**
   * Sends the call and reads its documented result.
   *
   * @throws ConcordatError if its last attempt ends in anything else
   * @throws the signal's reason if the caller aborts it
   * @throws TypeError or RangeError if an argument cannot be sent
   */
  async send<T>(operation: Operation, args: object, options?: CallOptions): Promise<T> {
    const { result } = await this.#call(operation, args, options);
    return result as T;
  }

  /** The same, but what the document lists is returned, and everything else a call can fail with as undocumented. */
  async outcome<T>(operation: Operation, args: object, options?: CallOptions): Promise<T> {
    try {
      return (await this.#call(operation, args, options)) as T;
    } catch (error) {
      return failedOutcome(operation, error) as T;
    }
  }

  async #call(operation: Operation, args: object, options: CallOptions = {}): Promise<Success> {
    const policy = changed(this.#settings.retry, options.retry);
    const request = requestOf(operation, args as Arguments, options);
    this.#budget.deposit();
    return this.#attempts({
      operation,
      request: policy.attempts > 1 && declaresKey(operation) ? keyed(request) : request,
      policy,
      deadline: this.#settings.clock() + positive(options.deadline ?? this.#settings.deadline),
      signal: options.signal,
    });
  }

  /** The one place where attempts are made. */
  async #attempts(call: Call): Promise<Success> {
    const earlier: ConcordatError[] = [];
    for (let number = 1, processed = false; ; number++) {
      this.#goOn(call, number);
      this.#tell(call, { type: "attempt", attempt: number });
      const answer = await this.#attempt(call);
      if ("result" in answer) {
        this.#tell(call, { type: "success", attempt: number, status: answer.status });
        return answer;
      }
      this.#goOn(call, number);
      processed ||= mayHaveBeenProcessed(answer);
      const next = this.#next(call, answer, number);
      const error = errorOf(call.operation, {
        ...answer,
        attempts: number,
        mayHaveBeenProcessed: processed,
        whyNotRetried: "why" in next ? next.why : "it was",
        earlier: [...earlier],
      });
      if ("why" in next) {
        this.#tell(call, { type: "failure", attempt: number, status: error.status, error });
        throw error;
      }
      this.#tell(call, { type: "retry", attempt: number, status: error.status, delay: next.delay, error });
      await this.#settings.sleep(next.delay, call.signal);
      earlier.push(error);
    }
  }

  /** Unless the caller has cancelled: then the call ends with the signal's reason, as that of `fetch` does. */
  #goOn(call: Call, attempt: number): void {
    if (call.signal?.aborted === true) {
      this.#tell(call, { type: "cancelled", attempt });
      throw call.signal.reason;
    }
  }

  async #attempt({ operation, request, deadline, signal }: Call): Promise<Success | Attempted> {
    const { baseUrl, fetch } = this.#settings;
    // In plain JavaScript, null is as good as undefined.
    const given = this.#settings.token() ?? undefined;
    const token = typeof given === "object" ? await arrived(given, this.#longest(deadline), signal) : given;
    if (typeof token === "object") {
      return answerOf(operation, request.path, token);
    }
    const init: RequestInit = { method: operation.method, headers: this.#headers(request, token) };
    if (request.body !== undefined) {
      init.body = request.body;
    }
    const url = baseUrl + request.path + request.query;
    return answerOf(operation, request.path, await attempt(fetch, url, init, this.#longest(deadline), signal));
  }

  /** How many milliseconds an attempt may last. */
  #longest(deadline: number): number {
    const { attemptTimeout, clock } = this.#settings;
    return Math.max(1, Math.min(attemptTimeout, deadline - clock(), LONGEST_TIMER));
  }

  #headers(request: Request, token: string | undefined): Record<string, string> {
    const credentials = token === undefined ? {} : { authorization: `Bearer ${checkedToken(token)}` };
    return { ...this.#settings.userAgent, ...credentials, ...request.headers };
  }

  #next({ operation, policy, deadline }: Call, answer: Attempted, number: number): Decision {
    const { clock, random } = this.#settings;
    const left = Math.max(1, deadline - clock());
    const made = { number, repeatable: isRepeatable(operation), left, random: random() };
    const next = decide(answer, made, policy);
    return "why" in next || this.#budget.withdraw() ? next : { why: "the retry budget is spent" };
  }

  /** What becomes of a call does not hang on its log. */
  #tell(call: Call, event: Omit<CallEvent, "operation" | "method" | "path">): void {
    const { listener } = this.#settings;
    if (listener === undefined) {
      return;
    }
    try {
      const told = listener({
        ...event,
        operation: call.operation.id,
        method: call.operation.method,
        path: call.request.path,
      });
      // An async function is a listener as well.
      if (told instanceof Promise) {
        told.catch(() => undefined);
      }
    } catch {
      // Documented at Listener.
    }
  }
}

function failedOutcome({ statuses }: Operation, error: unknown): object {
  if (error instanceof StatusError && statuses.includes(error.status as number)) {
    return { status: error.status as number, error };
  }
  if (error instanceof ConcordatError) {
    return { status: "undocumented", error };
  }
  throw error;
}
