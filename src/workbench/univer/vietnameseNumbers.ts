import {
  CellValueType,
  InterceptorEffectEnum,
  isTextFormat,
  type ICellData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type ISheetLocation,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { gridCell, richText } from './bridge/cells';
import { typedForm, typedValue } from './bridge/typed';
import { typedFormula } from './bridge/typedFormula';

/** After formats of their own, which make a text of the number; before the chain's end at -1. */
const AFTER_FORMATS = 0;
/** Before the grid's own reading, which takes 17.889 for seventeen and a bit. */
const FIRST = 100;

/** What the editor showed of a cell before anybody typed. */
interface Opened extends Pick<ISheetLocation, 'subUnitId' | 'row' | 'col'> {
  readonly text: string;
  readonly cell: Readonly<ICellData>;
}

/**
 * Shows and reads numbers as Excel does on a Vietnamese computer: "17.889" and "36,88". With the
 * grid's own English marks a clerk would read 17,889 as seventeen and a bit, and type it so.
 * Formulas are read likewise; `refused` is told of one that can't be, whose cell stays as it was.
 */
export function setVietnameseNumbers(injector: Injector, refused: (formula: string) => void): void {
  const interceptors = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(shown(cell)),
  });
  let opened: Opened | undefined;
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, subUnitId, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const edited = inEditor(next(cell), raw);
      opened =
        edited && raw && !raw.f
          ? { subUnitId, row, col, text: String(edited.v ?? ''), cell: { ...raw } }
          : undefined;
      return edited;
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, subUnitId, row, col }, next) => {
      if (cell?.f) {
        const formula = typedFormula(cell.f.slice(1));
        if (formula !== undefined) return next({ ...cell, f: `=${formula}` });
        refused(cell.f);
        return worksheet.getCellRaw(row, col);
      }
      const text = cell && (richText(cell) ?? cell.v);
      if (!cell || typeof text !== 'string' || text === '') return next(cell);
      const isOpened = opened?.subUnitId === subUnitId && opened.row === row && opened.col === col;
      // Whoever looks into a cell and leaves has not rounded what it holds.
      if (isOpened && opened?.text === text) return { ...cell, v: null, ...opened.cell };
      const format = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
      const isText = cell.t === CellValueType.FORCE_STRING || isTextFormat(format);
      const content = isText ? text : typedValue(text, format);
      return { ...cell, p: null, ...gridCell(content) };
    },
  });
}

/** Only numbers without a format are still numbers here; whole ones have no mark. */
function shown(cell: Nullable<ICellData>): Nullable<ICellData> {
  const isPlain = typeof cell?.v === 'number' && cell.t !== CellValueType.BOOLEAN;
  if (!isPlain || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: String(cell.v).replace('.', ',') };
}

/** A cell as its editor shows it: its number in full, dates as their format has them. */
function inEditor(cell: Nullable<ICellData>, raw: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || typeof raw?.v !== 'number' || raw.f || raw.t === CellValueType.BOOLEAN) return cell;
  if (typeof cell.v === 'number') return { ...cell, v: typedForm(cell.v), t: CellValueType.STRING };
  const percent = /^-?[\d.]+(?:e[+-]?\d+)?%$/i.test(String(cell.v));
  return percent ? { ...cell, v: `${typedForm(Number(String(cell.v).slice(0, -1)))}%` } : cell;
}
