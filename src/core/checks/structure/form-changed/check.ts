import { lineMarks } from '../../../annexes/fingerprint';
import { readValue } from '../../../model/cells';
import { columnWith, type DataTable } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import { issuedAnnexes, type IssuedAnnex } from '../issuedAnnexes';
import { STATUTORY_FORMS, statutoryForm } from '../statutoryForms';

type Kind = 'lines-added' | 'lines-deleted' | 'code-missing' | 'code-foreign' | 'code-twice';

/** Lines of an issued form, added or deleted. */
export const check = defineCheck({
  code: 'structure/form-changed',
  scope: 'table',
  findings: {
    'lines-added': 'warning',
    'lines-deleted': 'warning',
    'code-missing': 'warning',
    'code-foreign': 'warning',
    'code-twice': 'warning',
  },
  basis: { document: 'Thông tư 02/2023/TT-BNV', article: 'các biểu 0601.N đến 0605.N' },
  /** A form of which a smaller share of the lines is there is an extract, not the form. */
  options: { extractShare: 0.5 },
  missing: 'skip',
  *run(facts, { options }) {
    for (const annex of issuedAnnexes(facts)) {
      const remark = compareLines(annex);
      if (remark !== undefined) yield remark;
    }
    for (const table of facts.tables) {
      if (table.kind === 'statutory') yield* compareCodes(table, options.extractShare);
    }
  },
});

function compareLines({
  annex,
  sheet,
  issued,
  top,
  textAt,
}: IssuedAnnex): Remark<Kind> | undefined {
  const first = top + issued.header.length;
  const now = lineMarks(textAt, first, sheet.grid.used?.bottom ?? -1);
  const before = issued.lines;
  if (now.length === before.length) return undefined;
  const at = now.findIndex((mark, i) => mark !== before[i]);
  const row = first + (at < 0 ? now.length : at);
  return {
    kind: now.length > before.length ? 'lines-added' : 'lines-deleted',
    sheet: sheet.name,
    cell: { row, column: 0 },
    data: { form: annex, before: before.length, now: now.length, codes: '' },
  };
}

interface CodedLine {
  readonly row: number;
  readonly name: string;
  readonly code: string;
}

function* compareCodes(table: DataTable, extractShare: number): Iterable<Remark<Kind>> {
  const column = columnWith(table, 'code')?.column;
  const form = statutoryForm(table);
  const expected = form === undefined ? undefined : STATUTORY_FORMS[form]?.codes;
  if (column === undefined || form === undefined || expected === undefined) return;
  const lines = codedLines(table, column);
  const remark = (kind: Kind, row: number, codes: string, indicator?: string): Remark<Kind> => ({
    kind,
    sheet: table.sheet.name,
    cell: { row, column },
    data: {
      form: `${form}.N`,
      codes,
      before: expected.length,
      now: lines.length,
      ...(indicator === undefined || indicator === '' ? {} : { indicator }),
    },
  });
  const seen = new Set<string>();
  for (const { row, name, code } of lines) {
    if (!expected.includes(code)) yield remark('code-foreign', row, code, name);
    else if (seen.has(code)) yield remark('code-twice', row, code, name);
    seen.add(code);
  }
  const missing = expected.filter((code) => !seen.has(code));
  const [first] = missing;
  if (first === undefined || expected.length - missing.length < expected.length * extractShare) {
    return;
  }
  const next = lines.find(({ code }) => code > first) ?? lines.at(-1);
  if (next !== undefined) yield remark('code-missing', next.row, missing.join(', '));
}

/** Lines with a code of two digits; a number cell of 1 is "01". */
function codedLines({ rows, sheet }: DataTable, column: number): readonly CodedLine[] {
  return rows.flatMap(({ row, name }) => {
    const value = readValue(sheet, row, column);
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    return /^\d{1,2}$/.test(text) ? [{ row, name, code: text.padStart(2, '0') }] : [];
  });
}
