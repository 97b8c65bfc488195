import type { Operation } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { createBlankWorkbook, openFileWorkbook } from '../../src/workbook/file/file';
import type { FileWorkbook } from '../../src/workbook/file/file';
import { contentAt, planOf } from './planning';

/** A file that reads like the snapshot, made by plans on a blank one. */
export async function makeFile(snapshot: Snapshot): Promise<FileWorkbook> {
  const opened = openFileWorkbook(createBlankWorkbook(nodeCodec), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = opened.value;
  // The blank sheet can go once there are others; its name may be taken by then.
  const spare = 'chỗ trống';
  const steps: Operation[] = [
    { kind: 'add-sheet', sheet: spare },
    { kind: 'delete-sheet', sheet: 'Sheet1' },
  ];
  for (const sheet of snapshot.sheets) {
    steps.push({ kind: 'add-sheet', sheet: sheet.name });
    const { used } = sheet.grid;
    if (used === undefined) continue;
    const rows = Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (_, column) => contentAt(sheet, row, column)),
    );
    steps.push({
      kind: 'set-block',
      sheet: sheet.name,
      at: { row: 0, column: 0 },
      old: rows.map((line) => line.map(() => undefined)),
      values: rows,
    });
  }
  steps.push({ kind: 'delete-sheet', sheet: spare });
  const outcome = await workbook.applyPlan(planOf(...steps));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return workbook;
}
