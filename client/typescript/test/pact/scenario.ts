import { readFileSync } from "node:fs";

/** A cell with everything filled in, as contract-tests/consumer writes it. */
export interface Scenario {
  readonly description: string;
  readonly operationId: string;
  readonly status: number;
  readonly cell: string;
  readonly why: string;
  /** Null: no credentials. */
  readonly token: string | null;
  readonly states: readonly { readonly name: string; readonly params: Readonly<Record<string, never>> }[];
  readonly request: ScenarioRequest;
  readonly response: ScenarioResponse;
}

export interface ScenarioRequest {
  readonly method: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly encodedPath: string;
}

export interface ScenarioResponse {
  readonly status: number;
  /** One without a regular expression is meant exactly. */
  readonly headers: readonly { readonly name: string; readonly example: string; readonly regex?: string }[];
  readonly body: unknown;
  /** By JSON path: a regular expression for what varies. */
  readonly forms: Readonly<Record<string, string>>;
}

const FILE = new URL("../../../../../contract-tests/consumer/target/scenarios.json", import.meta.url);

export const scenarios = JSON.parse(readFileSync(FILE, "utf8")) as readonly Scenario[];
