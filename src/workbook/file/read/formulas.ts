import { parseRange, type RangeRef } from '../../../core/base/address';
import type { GridBuilder } from '../../../core/model/gridBuilder';
import type { AttributeList } from '../xml/attributes';
import { toModelDialect } from '../../dialect';
import { SharedFormula } from './sharedFormula';
import { detached } from './values';

/** What an `f` element says, before it is known of which cell. */
export interface FormulaSource {
  readonly kind: string;
  readonly text: string;
  readonly ref: string | undefined;
  readonly group: string | undefined;
  /** The input cells of a data table. */
  readonly inputs: readonly string[];
}

export function formulaSource(attributes: AttributeList): Omit<FormulaSource, 'text'> {
  return {
    kind: attributes.get('t') ?? 'normal',
    ref: attributes.get('ref'),
    group: attributes.get('si'),
    inputs: ['r1', 'r2'].flatMap((name) => attributes.get(name) ?? []),
  };
}

const NO_INPUTS: readonly string[] = [];

/** A formula without attributes. */
export function plainFormula(text: string): FormulaSource {
  return { kind: 'normal', text, ref: undefined, group: undefined, inputs: NO_INPUTS };
}

interface Waiting {
  readonly group: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the formulas of one sheet into its grid: shared ones written out, arrays with their block. */
export class FormulaCollector {
  private readonly groups = new Map<string, SharedFormula>();
  private waiting: Waiting[] = [];

  constructor(private readonly builder: GridBuilder) {}

  /** False when the formula makes no sense. */
  add(row: number, column: number, source: FormulaSource): boolean {
    switch (source.kind) {
      case 'shared':
        return this.addShared(row, column, source);
      case 'array':
        return this.addBlock(row, column, source.text, source.ref);
      case 'dataTable':
        return this.addBlock(row, column, `TABLE(${source.inputs.join(',')})`, source.ref);
      default:
        this.put(row, column, source.text);
        return true;
    }
  }

  /** Writes out what referred to a group given later; false when a group never was. */
  finish(): boolean {
    const { waiting } = this;
    this.waiting = [];
    return waiting.every((one) => this.expand(one));
  }

  private addShared(row: number, column: number, { text, group }: FormulaSource): boolean {
    if (group === undefined) return false;
    if (text !== '') {
      this.groups.set(group, new SharedFormula(toModelDialect(text), row, column));
      this.put(row, column, text);
      return true;
    }
    const one = { group, row, column };
    if (!this.expand(one)) this.waiting.push(one);
    return true;
  }

  private expand({ group, row, column }: Waiting): boolean {
    const shared = this.groups.get(group);
    if (shared === undefined) return false;
    this.builder.addFormula(row, column, { text: shared.textAt(row, column) });
    return true;
  }

  private addBlock(row: number, column: number, text: string, ref: string | undefined): boolean {
    const array: RangeRef | undefined = parseRange(ref ?? '');
    if (array === undefined) return false;
    this.builder.addFormula(row, column, { text: detached(toModelDialect(text)), array });
    return true;
  }

  private put(row: number, column: number, text: string): void {
    this.builder.addFormula(row, column, { text: detached(toModelDialect(text)) });
  }
}
