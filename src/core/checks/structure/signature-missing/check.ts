import { readRecords } from '../../../annexes/state';
import type { DataTable } from '../../../tables/dataTable';
import { fold } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'sheet' | 'form';

const SIGNED =
  /(?:^|\s)(?:nguoi lap(?: bieu| bang)?|thu truong(?: don vi)?|chu tich|pho chu tich|truong phong|giam doc|ke toan truong)(?:\s|$|[,.(])|(?:^|\s)(?:tm|kt|tl|tuq)\. ?\S|\(ki?y,? ?(?:ten|ho ten|ghi ro)/;

/** No words of those who sign on a sheet that is handed in: registers and sources of annexes are not. */
export const check = defineCheck({
  code: 'structure/signature-missing',
  scope: 'sheet',
  findings: { sheet: 'info', form: 'info' },
  /** How many other sheets must be signed before one that is not stands out. */
  options: { fewestOthers: 2 },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    const sources = new Set((readRecords(snapshot.state) ?? []).map(({ source }) => source));
    const sheets = [...new Set(tables.map(({ sheet }) => sheet.name))];
    const last = sheets.flatMap(
      (name) => tables.findLast(({ sheet }) => sheet.name === name) ?? [],
    );
    const unsigned = last.filter((table) => !isSigned(table));
    const others = last.length - unsigned.length;
    const standsOut = others >= options.fewestOthers && unsigned.length < others;
    for (const table of unsigned) {
      if (table.kind === 'statutory') yield remarkOn(table, 'form', others);
      else if (standsOut && table.kind !== 'register' && !sources.has(table.sheet.name))
        yield remarkOn(table, 'sheet', others);
    }
  },
});

function isSigned({ footer }: DataTable): boolean {
  return footer.some(({ text }) => SIGNED.test(fold(text)));
}

function remarkOn({ sheet }: DataTable, kind: Kind, others: number): Remark<Kind> {
  return { kind, sheet: sheet.name, data: { others } };
}
