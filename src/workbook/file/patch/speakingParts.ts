import { isOfType } from '../package/relationships';
import { readWorkbookPart } from '../read/workbookPart';
import type { PartEditor } from './partEditor';

/** A part that may speak of cells. */
export interface SpeakingPart {
  /** `sheet`, or the last word of the relationship that leads to it: `drawing`, `table` … */
  readonly kind: string;
  readonly part: string;
  /** The sheet that leads to it; `''` for what belongs to the workbook, or to a chart. */
  readonly sheet: string;
}

/**
 * The parts below the workbook's own that may speak of cells: sheets with all they lead to, charts
 * with the shapes on them, and the data of pivot tables. One that several lead to comes several
 * times.
 */
export function* speakingParts(parts: PartEditor, workbook: string): Generator<SpeakingPart> {
  const leads = parts.relationships(workbook);
  for (const { name, relationship } of readWorkbookPart(parts.tree(workbook))?.sheets ?? []) {
    const lead = leads.find(({ id }) => id === relationship);
    if (lead?.part === undefined || !parts.has(lead.part)) continue;
    yield { kind: 'sheet', part: lead.part, sheet: name };
    for (const below of ledTo(parts, lead.part, name)) {
      yield below;
      if (below.kind === 'drawing') yield* chartsOn(parts, below.part);
    }
  }
  for (const lead of leads) {
    if (lead.part !== undefined && parts.has(lead.part) && isOfType(lead, 'pivotCacheDefinition'))
      yield { kind: kindOf(lead.type), part: lead.part, sheet: '' };
  }
}

function* chartsOn(parts: PartEditor, drawing: string): Generator<SpeakingPart> {
  for (const chart of ledTo(parts, drawing, '')) {
    if (chart.kind !== 'chart' && chart.kind !== 'chartEx') continue;
    yield chart;
    for (const shapes of ledTo(parts, chart.part, ''))
      if (shapes.kind === 'chartUserShapes') yield shapes;
  }
}

function ledTo(parts: PartEditor, source: string, sheet: string): readonly SpeakingPart[] {
  return parts
    .relationships(source)
    .flatMap(({ type, part }) =>
      part !== undefined && parts.has(part) ? [{ kind: kindOf(type), part, sheet }] : [],
    );
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
