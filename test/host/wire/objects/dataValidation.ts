import { contains, type RangeRef } from '../../../../src/core/base/address';
import type { ValidationInfo } from '../../../../src/core/model/snapshot';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import { joined, without } from '../areas';
import { cellsOf, type HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';

/** A validation with what a snapshot does not hold of it. */
interface HostValidation extends ValidationInfo {
  readonly notices?: Notices;
}

interface Notices {
  readonly ErrorAlert: unknown;
  readonly Prompt: unknown;
  readonly IgnoreBlanks: unknown;
}

const PLAIN: Notices = {
  ErrorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  Prompt: { message: '', showPrompt: true, title: '' },
  IgnoreBlanks: true,
};

/** Lists and rules of one formula; other kinds are neither read nor written by anybody here. */
export function dataValidationObject(
  book: HostBook,
  sheetName: string,
  area: RangeRef,
): WireObject {
  const writable = (): SheetDraft => {
    const sheet = book.sheet(sheetName);
    book.assertWritable(sheet);
    return sheet;
  };
  const put = (given: Omit<HostValidation, 'ranges'> | undefined): void => {
    const sheet = writable();
    const others = sheet.validations.map((one) => ({ ...one, ranges: without(one.ranges, area) }));
    const all = given === undefined ? others : [...others, { ...given, ranges: [area] }];
    sheet.validations = tidied(all);
  };
  const at = (row: number, column: number): HostValidation | undefined =>
    book
      .sheet(sheetName)
      .validations.find(({ ranges }) => ranges.some((one) => contains(one, { row, column })));
  /** The one validation of all cells; undefined for none. */
  const only = (): HostValidation | undefined => {
    const found = new Set([...cellsOf(area)].map(([row, column]) => at(row, column)));
    if (found.size > 1) throw new WireError('NotImplemented', 'cells of several validations');
    return [...found][0];
  };
  const notice = (name: keyof Notices) => ({
    get: () => (only()?.notices ?? PLAIN)[name],
    set: (given: unknown) => {
      if (name !== 'IgnoreBlanks') assertNotice(given, name);
      const known = only();
      if (known === undefined) throw new WireError('InvalidOperation', 'no validation');
      put({ ...known, notices: { ...(known.notices ?? PLAIN), [name]: given } });
    },
  });
  return {
    type: 'DataValidation',
    scalars: {
      Type: { get: () => KINDS.find(([known]) => known === only()?.type)?.[1] ?? 'None' },
      Rule: {
        get: () => ruleOf(only()),
        set: (given) => {
          const kind = only()?.type;
          const rule = readRule(given);
          if (kind !== undefined && kind !== rule.type)
            throw new WireError('InvalidOperation', 'a validation of another kind');
          put(rule);
        },
      },
      ErrorAlert: notice('ErrorAlert'),
      Prompt: notice('Prompt'),
      IgnoreBlanks: notice('IgnoreBlanks'),
    },
    methods: {
      Clear: () => {
        put(undefined);
        return null;
      },
    },
  };
}

/** Kinds of validations as files and as the wire name them. */
const KINDS = [
  ['list', 'List'],
  ['custom', 'Custom'],
] as const;

/** Those with cells left, equal ones as one. */
function tidied(all: readonly HostValidation[]): readonly HostValidation[] {
  const bySense = new Map<string, HostValidation>();
  for (const one of all) {
    const sense = JSON.stringify([one.type, one.formula, one.notices ?? PLAIN]);
    const known = bySense.get(sense);
    bySense.set(sense, { ...one, ranges: joined([...(known?.ranges ?? []), ...one.ranges]) });
  }
  return [...bySense.values()].filter(({ ranges }) => ranges.length > 0);
}

function ruleOf(known: HostValidation | undefined): unknown {
  if (known === undefined) return {};
  const { type, formula = '' } = known;
  if (type === 'custom') return { custom: { formula: `=${formula}` } };
  if (type !== 'list') throw new WireError('NotImplemented', `a validation of kind ${type}`);
  const source = formula.startsWith('"')
    ? formula.slice(1, -1).replaceAll('""', '"')
    : `=${formula}`;
  return { list: { inCellDropDown: true, source } };
}

function readRule(given: unknown): Pick<HostValidation, 'type' | 'formula'> {
  const source = textIn(given, 'list', 'source');
  const custom = textIn(given, 'custom', 'formula');
  if (custom?.startsWith('=') === true) return { type: 'custom', formula: custom.slice(1) };
  if (source === undefined || source === '') throw new WireError('InvalidArgument', 'rule');
  const literal = `"${source.replaceAll('"', '""')}"`;
  return { type: 'list', formula: source.startsWith('=') ? source.slice(1) : literal };
}

function textIn(given: unknown, kind: string, name: string): string | undefined {
  if (typeof given !== 'object' || given === null || !(kind in given)) return undefined;
  const inner: unknown = Reflect.get(given, kind);
  if (typeof inner !== 'object' || inner === null) return undefined;
  const text: unknown = Reflect.get(inner, name);
  return typeof text === 'string' ? text : undefined;
}

function assertNotice(given: unknown, name: string): void {
  const shown = name === 'Prompt' ? 'showPrompt' : 'showAlert';
  if (typeof given !== 'object' || given === null || !(shown in given))
    throw new WireError('InvalidArgument', name);
}
