/**
 * Stands in for the host's `CustomFunctions` where there is none: a plain browser and tests.
 * Without it the pane's page would stop at the first function that registers itself.
 */
export function installStandIn(scope: { CustomFunctions?: unknown }): void {
  if (scope.CustomFunctions === undefined) scope.CustomFunctions = standIn();
}

class StandInError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function standIn(): unknown {
  const mappings: Record<string, unknown> = {};
  return {
    Error: StandInError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
    },
    associate: (id: string, implementation: unknown): void => {
      mappings[id] = implementation;
    },
    mappings,
  };
}
