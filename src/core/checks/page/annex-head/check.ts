import type { CellRef } from '../../../base/address';
import type { TextLine } from '../../../tables/dataTable';
import { fold, looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { printedSheets, type PrintedSheet } from '../printedSheets';

type Kind = 'no-number' | 'same-number' | 'no-title' | 'no-reference';

const LABEL = /^phu luc(?: so)? ?([ivx]{1,5}|\d{1,2})?$/;
/** "(Kèm theo Báo cáo số …)", "(Ban hành kèm theo …)". */
const REFERENCE =
  /^\(? ?(?:ban hanh )?kem theo\b|\bkem theo (?:bao cao|ke hoach|to trinh|quiet dinh|cong van|huong dan|thong tu|nghi dinh)\b/;

/** An annex with its label's line. */
interface Annex {
  readonly sheet: string;
  readonly label: TextLine;
  /** Its number in lower case; '' where it has none. */
  readonly number: string;
  /** The lines between the label and the table. */
  readonly below: readonly TextLine[];
}

/** What NĐ 30/2020 wants over an annex: its number, its name, what it goes with. */
export const check = defineCheck({
  code: 'page/annex-head',
  scope: 'sheet',
  findings: {
    'no-number': 'info',
    'same-number': 'warning',
    'no-title': 'info',
    'no-reference': 'info',
  },
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const annexes = printedSheets(facts).flatMap(annexOf);
    for (const [i, annex] of annexes.entries()) {
      const earlier = annexes.slice(0, i).find(({ number }) => number === annex.number);
      if (annex.number === '' && annexes.length > 1) yield remark('no-number', annex);
      if (annex.number !== '' && earlier !== undefined)
        yield remark('same-number', annex, { other: earlier.sheet });
      if (!annex.below.some(isTitle)) yield remark('no-title', annex);
      if (!annex.below.some(isReference)) yield remark('no-reference', annex);
    }
  },
});

function annexOf({ sheet, tables }: PrintedSheet): readonly Annex[] {
  const lines = tables[0]?.titles ?? [];
  return lines.flatMap((label, i) => {
    const found = LABEL.exec(looseKey(label.text));
    if (found === null) return [];
    const below = lines.slice(i + 1);
    return [{ sheet: sheet.name, label, number: found[1] ?? '', below }];
  });
}

function isReference({ text }: TextLine): boolean {
  return REFERENCE.test(looseKey(text)) || fold(text).startsWith('(kem');
}

/** Words that are neither the reference nor the unit of measure. */
function isTitle(line: TextLine): boolean {
  const key = looseKey(line.text);
  return key !== '' && !isReference(line) && !key.startsWith('don vi tinh');
}

function remark(
  kind: Kind,
  { sheet, label }: Annex,
  more: Readonly<Record<string, string>> = {},
): Remark<Kind> {
  const cell: CellRef = { row: label.row, column: label.column };
  return { kind, sheet, cell, data: { label: label.text, ...more } };
}
