import { formatRange, parseRange, type RangeRef } from '../../../core/base/address';
import { sameRange } from '../../../core/plan/pageSetup';
import { attributeOf, childrenOf } from '../xml/tree';
import type { SheetChanges, SizeChange } from './sheetChanges';
import { Splices } from './splices';
import { elementText, retagged, treeOf, withAttributes } from './tags';

/** One `col` element: a run of columns, zero-based. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** The start tag as written, whatever else it says. */
  readonly tag: string;
}

/** The `cols` element with widths changed; `''` when nothing is left to say. */
export function changedColumns(
  xml: string | undefined,
  prefix: string,
  widths: readonly SizeChange[],
): string {
  let runs = xml === undefined ? [] : columnRuns(xml);
  for (const change of widths) runs = withWidth(runs, change, prefix);
  if (runs.length === 0) return '';
  const inner = runs.map(({ first, last, tag }) =>
    withAttributes(tag, { min: String(first + 1), max: String(last + 1) }),
  );
  return `<${prefix}cols>${inner.join('')}</${prefix}cols>`;
}

function columnRuns(xml: string): ColumnRun[] {
  return childrenOf(treeOf(xml), 'col').map((element) => ({
    first: Number(attributeOf(element, 'min')) - 1,
    last: Number(attributeOf(element, 'max')) - 1,
    tag: `${xml.slice(element.start, element.startTagEnd).replace(/\s*\/?>$/, '')}/>`,
  }));
}

function withWidth(
  runs: readonly ColumnRun[],
  { span, size }: SizeChange,
  prefix: string,
): ColumnRun[] {
  const result: ColumnRun[] = [];
  let next = span.first;
  const fill = (last: number): void => {
    if (size !== undefined && next <= last)
      result.push(sized({ first: next, last, tag: `<${prefix}col/>` }, size));
    next = last + 1;
  };
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const first = Math.max(run.first, span.first);
    const last = Math.min(run.last, span.last);
    if (first > last) {
      result.push(run);
      continue;
    }
    fill(first - 1);
    if (run.first < first) result.push({ ...run, last: first - 1 });
    const changed = sized({ ...run, first, last }, size);
    if (saysMore(changed.tag)) result.push(changed);
    if (run.last > last) result.push({ ...run, first: last + 1 });
    next = last + 1;
  }
  fill(span.last);
  return result.sort((a, b) => a.first - b.first);
}

function sized(run: ColumnRun, size: number | undefined): ColumnRun {
  const width = size === undefined ? undefined : String(size);
  const customWidth = size === undefined ? undefined : '1';
  return { ...run, tag: withAttributes(run.tag, { width, customWidth, bestFit: undefined }) };
}

/** Whether a column says anything beside which one it is. */
function saysMore(tag: string): boolean {
  return treeOf(tag).attributes.some(({ local }) => local !== 'min' && local !== 'max');
}

/** The style that each column gives its cells; 0 where `cols` says none. */
export function columnStyles(xml: string | undefined): (column: number) => number {
  if (xml?.includes('style') !== true) return () => 0;
  const runs = childrenOf(treeOf(xml), 'col').map((element) => ({
    first: Number(attributeOf(element, 'min')) - 1,
    last: Number(attributeOf(element, 'max')) - 1,
    style: Number(attributeOf(element, 'style') ?? '0'),
  }));
  return (column) => runs.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** The `mergeCells` element with merges added and removed; `''` when none is left. */
export function changedMerges(
  xml: string | undefined,
  prefix: string,
  added: readonly RangeRef[],
  removed: readonly RangeRef[],
): string {
  const texts = added.map((range) =>
    elementText(`${prefix}mergeCell`, { ref: formatRange(range) }),
  );
  if (xml === undefined) return wrapped(prefix, texts);
  const element = treeOf(xml);
  const merges = childrenOf(element, 'mergeCell');
  const gone = merges.filter((merge) => {
    const range = parseRange(attributeOf(merge, 'ref') ?? '');
    return range !== undefined && removed.some((one) => sameRange(one, range));
  });
  const count = merges.length - gone.length + texts.length;
  if (count === 0) return '';
  if (element.isSelfClosing) return wrapped(prefix, texts);
  const splices = new Splices(xml);
  for (const merge of gone) splices.replace(merge.start, merge.end, '');
  splices.insert(element.endTagStart, texts.join(''));
  const changed = splices.apply();
  return retagged(changed, treeOf(changed), { count: String(count) });
}

function wrapped(prefix: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return elementText(`${prefix}mergeCells`, { count: String(texts.length) }, texts.join(''));
}

/** The `dimension` element, widened to take in the cells that are written. */
export function changedDimension(xml: string, changes: SheetChanges): string {
  const element = treeOf(xml);
  const known = parseRange(attributeOf(element, 'ref') ?? '');
  if (known === undefined) return xml;
  const filled = changes.cells.filled();
  if (filled === undefined) return xml;
  const ref = formatRange({
    top: Math.min(known.top, filled.top),
    left: Math.min(known.left, filled.left),
    bottom: Math.max(known.bottom, filled.bottom),
    right: Math.max(known.right, filled.right),
  });
  return retagged(xml, element, { ref });
}
