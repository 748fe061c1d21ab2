/**
 * Trouble that a user can cure: a file that cannot be read, a database that is not ours, a wrong option. `code` names the
 * sentence in `text/notices/`, `values` fill it. Everything else that throws is a bug.
 */
export class Failure extends Error {
  readonly code: string;
  readonly values: Record<string, string | number>;

  constructor(code: string, values: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "Failure";
    this.code = code;
    this.values = values;
  }
}
