import { readWorkbookPart } from '../../read/workbookPart';
import { isOfType } from '../../package/relationships';
import type { PartEditor } from '../partEditor';
import { speakingParts, type SpeakingPart } from '../speakingParts';
import { shiftAnchors } from './anchors';
import {
  chartRules,
  controlRules,
  drawingRules,
  nameRules,
  pivotCacheRules,
  pivotTableRules,
  placeRules,
  tableRules,
} from './partRules';
import { rewriteXml, type Rules } from './rewriteXml';
import { RowsUnadjusted, type RowMover } from './rowMover';
import { shiftSheetPart } from './shiftSheetPart';
import { shiftVml } from './vmlXml';

/**
 * Lets rows come in or go on a sheet of a package, and everything in it that speaks of cells
 * follow, part by part. Throws `RowsUnadjusted`, with the parts half changed, when something
 * can't follow.
 */
export function shiftRows(parts: PartEditor, workbook: string, mover: RowMover): void {
  new PackageMove(parts, mover).move(workbook);
}

class PackageMove {
  /** A part may be reached twice. */
  private readonly done = new Set<string>();

  constructor(
    private readonly parts: PartEditor,
    private readonly mover: RowMover,
  ) {}

  move(workbook: string): void {
    const { mover, parts } = this;
    const leads = parts.relationships(workbook);
    // A book that several people edit at once keeps a log of cells by their addresses.
    if (leads.some((one) => isOfType(one, 'revisionHeaders')))
      throw new RowsUnadjusted('change-log');
    const sheets = readWorkbookPart(parts.tree(workbook))?.sheets ?? [];
    this.rewrite(
      workbook,
      nameRules(
        sheets.map(({ name }) => name),
        mover,
      ),
    );
    for (const one of speakingParts(parts, workbook)) this.movePart(one);
  }

  private movePart({ kind, part, sheet }: SpeakingPart): void {
    const { mover } = this;
    const isOwn = mover.isShifted(sheet);
    switch (kind) {
      case 'sheet':
        this.change(part, (source) => shiftSheetPart(source, { name: sheet, part }, mover));
        return;
      case 'drawing':
      case 'chartUserShapes':
        this.rewrite(part, drawingRules(sheet, mover));
        if (isOwn) this.change(part, (source) => shiftAnchors(source, mover), 'anchors');
        return;
      case 'chart':
      case 'chartEx':
        this.rewrite(part, chartRules({ formula: (text) => mover.figures(text) }));
        return;
      case 'vmlDrawing':
        this.change(part, (source) => shiftVml(source, sheet, mover));
        return;
      case 'table':
        this.rewrite(part, tableRules(sheet, mover));
        return;
      case 'ctrlProp':
      case 'control':
        this.rewrite(part, controlRules(sheet, mover));
        return;
      case 'comments':
      case 'threadedComment':
      case 'namedSheetViews':
      case 'tableSingleCells':
        if (isOwn) this.rewrite(part, placeRules(mover));
        return;
      case 'pivotTable':
        if (isOwn) this.rewrite(part, pivotTableRules(mover));
        return;
      case 'pivotCacheDefinition':
        this.rewrite(part, pivotCacheRules(mover));
        return;
      default:
        // Pictures, printer settings and the like speak of no cells.
        return;
    }
  }

  private rewrite(part: string, rules: Rules): void {
    this.change(part, (source) => rewriteXml(part, source, rules));
  }

  private change(part: string, change: (source: string) => string, step = ''): void {
    const key = `${step} ${part.toLowerCase()}`;
    if (this.done.has(key)) return;
    this.done.add(key);
    this.parts.setText(part, change(this.parts.text(part)));
  }
}
