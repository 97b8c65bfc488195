/** A broken promise of our own code (never of the user's data). */
export class DefectError extends Error {
  override readonly name = 'DefectError';
}

/** Ends an exhaustive `switch`: compiles only when every case was handled. */
export function assertNever(value: never): never {
  throw new DefectError(`unhandled case: ${JSON.stringify(value)}`);
}

/** Gives back a value that cannot be absent here; `why` says what guarantees it. */
export function assertPresent<T>(value: T | undefined | null, why: string): T {
  if (value === undefined || value === null) throw new DefectError(`missing: ${why}`);
  return value;
}
