import { rangeAt as rectangleAt } from '../../core/base/address';
import { cellKey, findSheet, readFormula, readStyle, readValue } from '../../core/model/cells';
import type { CellContent, Operation, Plan, SetBlock } from '../../core/model/plan';
import { isRemoval } from '../../core/model/removal';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { sameContent } from '../../core/plan/content';
import { Draft } from '../../core/plan/draft';
import { invert } from '../../core/plan/invert';
import { sameRange } from '../../core/plan/pageSetup';
import { rangeAt } from './read/sheetQuery';
import type { Place, Step } from './write/step';

/**
 * What puts a workbook back that a plan left half done: `before` is what it was, `now` what it
 * is. Only what the plan wrote is put back, and `changed` cells, of which Excel made something
 * else; what somebody else changed meanwhile stays. The operations say what to write; their
 * `old` is what the workbook holds now.
 */
export function restoring(
  plan: Plan,
  before: Snapshot,
  now: Snapshot,
  changed: readonly Place[],
): readonly Operation[] {
  const wasThere = (sheet: string): boolean => findSheet(before, sheet) !== undefined;
  const isThere = (sheet: string): boolean => findSheet(now, sheet) !== undefined;
  const onOldSheets = plan.operations.filter(
    (operation) =>
      operation.kind !== 'state' &&
      operation.kind !== 'name' &&
      !isRemoval(operation) &&
      wasThere(operation.sheet) &&
      isThere(operation.sheet),
  );
  const inverses = (kinds: readonly Operation['kind'][]): readonly Operation[] =>
    invert({ ...plan, operations: onOldSheets.filter(({ kind }) => kinds.includes(kind)) })
      .operations;
  const merges = inverses(['merge']).filter((operation) => isMergeDue(operation, before, now));
  const isJoin = (operation: Operation): boolean => operation.kind === 'merge' && operation.merged;
  return [
    ...merges.filter((operation) => !isJoin(operation)),
    ...blocksBack(onOldSheets, before, now, changed),
    ...changedBack(changed, before, now),
    ...merges.filter(isJoin),
    ...inverses(['style', 'size', 'page-setup']),
    ...inverses(['comment', 'hyperlink']).filter((one) => isMarkDue(one, now)),
    ...onOldSheets.flatMap((operation) => linkedLookBack(operation, before, now)),
    ...namesBack(plan, now),
    ...stateBack(plan, before, now),
    ...plan.operations.flatMap((operation): readonly Operation[] => {
      if (operation.kind !== 'add-sheet' && operation.kind !== 'delete-sheet') return [];
      const { kind, sheet } = operation;
      if (kind === 'add-sheet')
        return !wasThere(sheet) && isThere(sheet) ? [{ kind: 'delete-sheet', sheet }] : [];
      return wasThere(sheet) && !isThere(sheet) ? [{ kind: 'add-sheet', sheet }] : [];
    }),
  ];
}

/** Whether the merge that the operation asks for is what was, and is not now. */
function isMergeDue(operation: Operation, before: Snapshot, now: Snapshot): boolean {
  if (operation.kind !== 'merge') return false;
  const has = (snapshot: Snapshot): boolean =>
    findSheet(snapshot, operation.sheet)?.merges.some((range) =>
      sameRange(range, operation.range),
    ) === true;
  return has(before) === operation.merged && has(now) !== operation.merged;
}

/** Cells of which Excel made something else, whatever wrote to them. */
function changedBack(
  changed: readonly Place[],
  before: Snapshot,
  now: Snapshot,
): readonly SetBlock[] {
  return changed.flatMap(({ sheet, row, column }): readonly SetBlock[] => {
    const was = findSheet(before, sheet);
    const is = findSheet(now, sheet);
    if (was === undefined || is === undefined) return [];
    const old = [[contentAt(is, row, column)]];
    const values = [[contentAt(was, row, column)]];
    return [{ kind: 'set-block', sheet, at: { row, column }, old, values }];
  });
}

/** The font that a cell had before Excel gave it the look of links. */
function linkedLookBack(
  operation: Operation,
  before: Snapshot,
  now: Snapshot,
): readonly Operation[] {
  if (operation.kind !== 'hyperlink') return [];
  const { sheet, cell } = operation;
  const was = findSheet(before, sheet);
  const is = findSheet(now, sheet);
  if (was === undefined || is === undefined) return [];
  const { row, column } = cell;
  const { fontName, fontSize } = readStyle(before, was, row, column);
  const old = readStyle(now, is, row, column);
  if (old.fontName === fontName && old.fontSize === fontSize) return [];
  return [
    { kind: 'style', sheet, range: rectangleAt(cell), style: { fontName, fontSize }, old: {} },
  ];
}

/** Whether a note or a link that the plan put there, or took away, is still there, or gone. */
function isMarkDue(operation: Operation, now: Snapshot): boolean {
  if (operation.kind === 'comment') {
    const { row, column } = operation.cell;
    const text = findSheet(now, operation.sheet)?.comments?.get(cellKey(row, column));
    return text === operation.old;
  }
  if (operation.kind !== 'hyperlink') return false;
  const place = rectangleAt(operation.cell);
  const links = findSheet(now, operation.sheet)?.links ?? [];
  return links.find(({ range }) => sameRange(range, place))?.location === operation.old;
}

/** Names that stand for what the plan made of them. */
function namesBack(plan: Plan, now: Snapshot): readonly Operation[] {
  const names = plan.operations.filter((operation) => operation.kind === 'name');
  return invert({ ...plan, operations: names }).operations.filter(
    (operation) =>
      operation.kind === 'name' &&
      new Draft(now).name(operation.name, operation.scope)?.formula === operation.old,
  );
}

function stateBack(plan: Plan, before: Snapshot, now: Snapshot): readonly Operation[] {
  const wrote = plan.operations.some(
    (operation) => operation.kind === 'state' && operation.state === now.state,
  );
  return wrote && now.state !== before.state
    ? [{ kind: 'state', state: before.state, old: now.state }]
    : [];
}

/** Blocks that give each cell back what it held, where it holds what the plan wrote. */
function blocksBack(
  operations: readonly Operation[],
  before: Snapshot,
  now: Snapshot,
  changed: readonly Place[],
): readonly SetBlock[] {
  const blocks = operations.filter((operation) => operation.kind === 'set-block');
  const written = new Map<string, CellContent[]>();
  const keyOf = (sheet: string, row: number, column: number): string =>
    `${sheet.toLowerCase()}\n${String(cellKey(row, column))}`;
  const isChanged = new Set(changed.map(({ sheet, row, column }) => keyOf(sheet, row, column)));
  eachCell(blocks, (block, row, column, content) => {
    const key = keyOf(block.sheet, row, column);
    written.set(key, [...(written.get(key) ?? []), content]);
  });
  return blocks.map((block): SetBlock => {
    const was = findSheet(before, block.sheet);
    const is = findSheet(now, block.sheet);
    const held = block.values.map((line, i) =>
      line.map((_, j) => contentAt(is, block.at.row + i, block.at.column + j)),
    );
    const values = held.map((line, i) =>
      line.map((content, j) => {
        const [row, column] = [block.at.row + i, block.at.column + j];
        const key = keyOf(block.sheet, row, column);
        const ours = written.get(key) ?? [];
        const isOurs = isChanged.has(key) || ours.some((one) => sameContent(one, content));
        return isOurs ? contentAt(was, row, column) : content;
      }),
    );
    return { ...block, old: held, values: unsettled(held, values) };
  });
}

/** A formula that stays is left alone: only its text tells a block from another. */
function unsettled(
  held: readonly (readonly CellContent[])[],
  values: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] {
  return values.map((line, i) =>
    line.map((content, j) => {
      const now = held[i]?.[j];
      return sameContent(now, content) ? now : content;
    }),
  );
}

function eachCell(
  blocks: readonly SetBlock[],
  visit: (block: SetBlock, row: number, column: number, content: CellContent) => void,
): void {
  for (const block of blocks)
    block.values.forEach((line, i) => {
      line.forEach((content, j) => {
        visit(block, block.at.row + i, block.at.column + j, content);
      });
    });
}

/** What a cell holds, as a plan says it; nothing on a sheet that is not there. */
export function contentAt(
  sheet: SheetSnapshot | undefined,
  row: number,
  column: number,
): CellContent {
  if (sheet === undefined) return undefined;
  const formula = readFormula(sheet, row, column);
  const value = readValue(sheet, row, column);
  return formula === undefined ? value : { formula: formula.text, result: value };
}

/** Steps that give the cells of a plan's blocks the number formats they had. */
export function formatsBack(plan: Plan, before: Snapshot, now: Snapshot): readonly Step[] {
  return plan.operations.flatMap((operation): readonly Step[] => {
    if (operation.kind !== 'set-block') return [];
    const was = findSheet(before, operation.sheet);
    const is = findSheet(now, operation.sheet);
    if (was === undefined || is === undefined) return [];
    const formats = operation.values.map((line, i) =>
      line.map((_, j) => {
        const [row, column] = [operation.at.row + i, operation.at.column + j];
        const old = readStyle(before, was, row, column).numberFormat;
        return readStyle(now, is, row, column).numberFormat === old ? null : old;
      }),
    );
    const isDue = formats.some((line) => line.some((format) => format !== null));
    const { at } = operation;
    const width = formats[0]?.length ?? 0;
    const area = {
      top: at.row,
      left: at.column,
      bottom: at.row + formats.length - 1,
      right: at.column + width - 1,
    };
    if (!isDue) return [];
    return [
      {
        bytes: formats.length * width * 12,
        queue: (sheets) => {
          rangeAt(sheets.get(operation.sheet), area).numberFormat = formats;
          return undefined;
        },
      },
    ];
  });
}
