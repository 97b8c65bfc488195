import { formatRange, parseRange, type RangeRef } from '../../../base/address';
import { headerMergesAt, headerTexts } from '../../../annexes/fingerprint';
import type { DataTable } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { fixCells } from '../../fix';
import type { Facts } from '../../facts';
import { isComputed, issuedAnnexes, type IssuedAnnex } from '../issuedAnnexes';
import { STATUTORY_FORMS, statutoryForm } from '../statutoryForms';

type Kind = 'words' | 'columns' | 'merges' | 'form-column';

/** The header of an issued form, changed: of an annex that the add-in filled, or a statutory one. */
export const check = defineCheck({
  code: 'structure/header-changed',
  scope: 'table',
  findings: { words: 'warning', columns: 'warning', merges: 'warning', 'form-column': 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const annex of issuedAnnexes(facts)) yield* compareHeader(facts, annex);
    for (const table of facts.tables) {
      if (table.kind === 'statutory') yield* missingColumns(table);
    }
  },
});

/** Columns of a statutory form that no header names. */
function* missingColumns(table: DataTable): Iterable<Remark<Kind>> {
  const form = statutoryForm(table);
  if (form === undefined) return;
  const headers = table.columns.map(({ header }) => looseKey(header));
  for (const { words, pattern } of STATUTORY_FORMS[form]?.columns ?? []) {
    if (headers.some((header) => pattern.test(header))) continue;
    const data = { annex: `${form}.N`, before: words, now: '' };
    yield { kind: 'form-column', sheet: table.sheet.name, range: table.header, data };
  }
}

function* compareHeader(facts: Facts, annex: IssuedAnnex): Iterable<Remark<Kind>> {
  const { sheet, issued, top, textAt } = annex;
  const tiers = issued.header.length;
  const width = issued.header[0]?.length ?? 0;
  const used = (sheet.grid.used?.right ?? -1) + 1;
  const now = headerTexts(textAt, top, tiers, Math.max(width, used));
  const columns = columnsChanged(issued.header, now);
  if (columns !== undefined) {
    const cell = { row: top, column: columns.at };
    const data = { annex: annex.annex, before: width, now: columns.now };
    yield { kind: 'columns', sheet: sheet.name, cell, data };
    return;
  }
  yield* changedWords(facts, annex, now);
  yield* changedMerges(annex, tiers);
}

/** Columns that came in or went, by the words over them. */
function columnsChanged(
  issued: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): { readonly at: number; readonly now: number } | undefined {
  const before = wordsOver(issued);
  const after = wordsOver(now);
  const count = after.findLastIndex((words) => words !== '') + 1;
  if (count === before.length) return undefined;
  const at = before.findIndex((words, column) => words !== after[column]);
  return { at: at < 0 ? before.length : at, now: count };
}

function wordsOver(header: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...header.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    header
      .map((tier) => tier[column] ?? '')
      .join('\n')
      .trim(),
  );
}

function* changedWords(
  { snapshot }: Facts,
  { annex, sheet, issued, top }: IssuedAnnex,
  now: readonly (readonly string[])[],
): Iterable<Remark<Kind>> {
  for (const [tier, words] of issued.header.entries()) {
    for (const [column, before] of words.entries()) {
      const after = now[tier]?.[column] ?? '';
      if (after === before) continue;
      const cell = { row: top + tier, column };
      const data = { annex, before, now: after };
      const remark = { kind: 'words', sheet: sheet.name, cell, data } as const;
      if (before === '' || isComputed(sheet, cell.row, column)) {
        yield remark;
        continue;
      }
      const fix = fixCells(snapshot, sheet, {
        code: 'fix/restore-header',
        data: { text: before },
        changes: [{ ...cell, content: before }],
      });
      yield { ...remark, fix };
    }
  }
}

function* changedMerges(
  { annex, sheet, issued, top }: IssuedAnnex,
  tiers: number,
): Iterable<Remark<Kind>> {
  const now = headerMergesAt(sheet.merges, top, tiers);
  const lost = issued.merges.filter((range) => !now.includes(range));
  const added = now.filter((range) => !issued.merges.includes(range));
  const first = lost[0] ?? added[0];
  const range = first === undefined ? undefined : placed(first, top);
  if (range === undefined) return;
  const data = {
    annex,
    before: lost.map((text) => here(text, top)).join(', '),
    now: added.map((text) => here(text, top)).join(', '),
  };
  yield { kind: 'merges', sheet: sheet.name, range, data };
}

/** A range of the header, counted from its first tier, as one of the sheet. */
function placed(text: string, top: number): RangeRef | undefined {
  const range = parseRange(text);
  return range === undefined
    ? undefined
    : { ...range, top: range.top + top, bottom: range.bottom + top };
}

function here(text: string, top: number): string {
  const range = placed(text, top);
  return range === undefined ? text : formatRange(range);
}
