import type { FindingData } from '../core/model/finding';

/** The outside world of the command line, passed in so that tests can hold it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where relative paths start. */
  readonly cwd: string;
}

/** Exit codes of the contract; the first that applies in this order counts. */
export const EXIT = {
  usage: 2,
  files: 1,
  incomplete: 4,
  errors: 3,
  ok: 0,
} as const;

/** A failure that ends the command: the code of its sentence with data, and the exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly exitCode: number,
    readonly code: string,
    readonly data: FindingData = {},
  ) {
    super(code);
  }
}
