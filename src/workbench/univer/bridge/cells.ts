import { CellValueType, type ICellData } from '@univerjs/core';
import { isCellError } from '../../../core/model/cells';
import type { CellContent } from '../../../core/model/plan';
import type { CellValue, ErrorCode } from '../../../core/model/snapshot';
import { ERROR_CODES } from '../../../core/model/cells';

/** A cell's content as the grid takes it; a formula without a result is calculated at once. */
export function gridCell(content: CellContent): ICellData {
  if (typeof content === 'object' && !isCellError(content)) {
    return { ...gridValue(content.result), f: `=${content.formula}` };
  }
  return gridValue(content);
}

function gridValue(value: CellValue): ICellData {
  switch (typeof value) {
    case 'undefined':
      return {};
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** What a cell of the grid shows. */
export function valueOfGrid({ v, t, f }: Pick<ICellData, 'v' | 't' | 'f'>): CellValue {
  if (v === undefined || v === null) return undefined;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) {
    const error = f ? ERROR_CODES.find((code) => code === v) : undefined;
    return error === undefined ? String(v) : errorValue(error);
  }
  if (typeof v === 'string') {
    const error = ERROR_CODES.find((code) => code === v);
    if (error !== undefined) return errorValue(error);
    return t === CellValueType.NUMBER ? Number(v) : v;
  }
  return v;
}

function errorValue(error: ErrorCode): CellValue {
  return { error };
}

/** The words of a cell whose content has looks of its own; undefined for a plain one. */
export function richText({ p }: Pick<ICellData, 'p'>): string | undefined {
  return p?.body?.dataStream.replace(/\r?\n?$/, '').replaceAll('\r', '\n');
}
