import { readFileSync, writeFileSync } from 'node:fs';
import { compileLater } from '../../src/cli/compileLater';
import { fillTemplate } from '../../src/app/fillTemplate';
import { GridBuilder } from '../../src/core/model/gridBuilder';
import { DEFAULT_STYLE } from '../../src/core/model/cells';
import type { Snapshot } from '../../src/core/model/snapshot';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { lineOf } from '../lib/kpiRows.mjs';

// As the command line does before any command.
compileLater();

interface Line {
  readonly tt: number;
  readonly chiTieu: string;
  readonly dvt: string;
  readonly cungKy: number;
  readonly keHoach: number;
  readonly thucHien: number;
  readonly ghiChu: string;
}

interface FillTask {
  readonly form: string;
  readonly out: string;
  readonly source: WorkbookPort;
}

const HEADERS = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Cùng kỳ năm trước',
  'Kế hoạch',
  'Thực hiện',
  'Ghi chú',
];

/** The lines as the table of a workbook in memory, as the other engines have objects in memory. */
export function prepareFill({
  count,
  ...input
}: {
  readonly count: number;
  readonly form: string;
  readonly out: string;
}): FillTask {
  return { ...input, source: createMemoryWorkbook(snapshotOfLines(count)) };
}

/** What `tdkt fill --template` does between its files. */
export async function fill({ form, out, source }: FillTask): Promise<void> {
  const opened = openFileWorkbook(readFileSync(form), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const filled = await fillTemplate(source, opened.value, { formulas: 'native' });
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  writeFileSync(out, opened.value.bytes());
}

function snapshotOfLines(count: number): Snapshot {
  const builder = new GridBuilder();
  HEADERS.forEach((header, column) => {
    builder.add(0, column, header);
  });
  for (let n = 0; n < count; n++) {
    const line: Line = lineOf(n);
    const { tt, chiTieu, dvt, cungKy, keHoach, thucHien, ghiChu } = line;
    [tt, chiTieu, dvt, cungKy, keHoach, thucHien, ghiChu].forEach((value, column) => {
      if (value !== '') builder.add(n + 1, column, value);
    });
  }
  return {
    sheets: [
      {
        name: 'Chỉ tiêu',
        visibility: 'visible',
        isProtected: false,
        grid: builder.build(),
        merges: [],
        tables: [],
        validations: [],
        hiddenRows: [],
        hiddenColumns: [],
        columnWidths: [],
        rowHeights: new Map(),
        pageSetup: {},
      },
    ],
    styles: [DEFAULT_STYLE],
    names: [],
    externalLinks: [],
    date1904: false,
    calculation: 'auto',
    hasMacros: false,
    unread: [],
  };
}
