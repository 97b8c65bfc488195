import type { RangeRef } from '../base/address';
import type { DefinedName, Snapshot } from '../model/snapshot';
import { scanReferences } from '../refs/scan';
import { rangeInPlace } from './place';
import type { FormulaEntry } from './readFormulas';
import { readShape } from './shape';

/** A range that a formula reads; `sheet` is the index in `Snapshot.sheets`. */
export interface RangeRead {
  readonly sheet: number;
  readonly range: RangeRef;
}

/** How deep names may refer to names. */
const MAX_NAME_DEPTH = 16;

/** Finds out what the formulas of one workbook read. */
export class ReadFinder {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly known = new Map<string, readonly RangeRead[]>();

  constructor(private readonly snapshot: Snapshot) {
    this.sheets = new Map(snapshot.sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  }

  /**
   * The ranges that a formula reads, those of names included; what OFFSET, INDIRECT and columns of tables reach, and
   * references over several sheets, are left out.
   */
  readsOf({ shape, cells }: FormulaEntry, sheet: number): readonly RangeRead[] {
    const own = this.resolved(shape.reads, cells, sheet);
    if (shape.names.length === 0) return own;
    return [...own, ...shape.names.flatMap((name) => this.readsOfName(name, sheet, 0))];
  }

  private resolved(
    reads: FormulaEntry['shape']['reads'],
    cells: readonly number[],
    own: number,
  ): readonly RangeRead[] {
    const found: RangeRead[] = [];
    for (const { sheet: name, place } of reads) {
      const sheet = name === '' ? own : this.sheets.get(name.toLowerCase());
      if (sheet !== undefined) found.push({ sheet, range: rangeInPlace(place, cells) });
    }
    return found;
  }

  private readsOfName(name: string, sheet: number, depth: number): readonly RangeRead[] {
    const key = `${String(sheet)}!${name.toLowerCase()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, []);
    const defined = depth > MAX_NAME_DEPTH ? undefined : this.definition(name, sheet);
    if (defined === undefined) return [];
    const scan = scanReferences(defined.formula);
    const shape = readShape(defined.formula, scan);
    // What is not fixed by `$` moves with the formula that uses the name.
    const isFixed = (scan?.starts ?? []).every((start) => defined.formula[start] === '$');
    const own = isFixed ? this.resolved(shape.reads, scan?.cells ?? [], sheet) : [];
    const reads = [
      ...own,
      ...shape.names.flatMap((other) => this.readsOfName(other, sheet, depth + 1)),
    ];
    this.known.set(key, reads);
    return reads;
  }

  /** The name as formulas on the sheet see it: the sheet's own before the workbook's. */
  private definition(name: string, sheet: number): DefinedName | undefined {
    const own = this.snapshot.sheets[sheet]?.name.toLowerCase();
    const named = this.snapshot.names.filter(
      (defined) => defined.name.toLowerCase() === name.toLowerCase(),
    );
    return (
      named.find((defined) => defined.sheet?.toLowerCase() === own) ??
      named.find((defined) => defined.sheet === undefined)
    );
  }
}
