import '../../src/functions/edge/host';

/** A function's result as cells show it: an error as its code. */
export function shown(result: readonly (readonly unknown[])[]): unknown[][] {
  return result.map((row) => row.map(shownCell));
}

/** The sentence that comes with an error cell; undefined for a value. */
export function sentence(result: readonly (readonly unknown[])[]): string | undefined {
  const cell = result[0]?.[0];
  return cell instanceof CustomFunctions.Error ? cell.message : undefined;
}

function shownCell(cell: unknown): unknown {
  return cell instanceof CustomFunctions.Error ? cell.code : cell;
}
