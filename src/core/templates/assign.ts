import { once } from '../base/once';
import { belongsUnder } from './groups';
import type { FormBlock, FormSection } from './form';
import type { FormItem } from './formSource';
import { textAt } from '../tables/textLine';
import { looseKey } from '../text/fold';
import { itemPaths, type ItemPaths } from './itemPaths';
import { linePaths } from './linePaths';

/** Which lines a section of a form gets. */
export interface Assignment {
  readonly section: FormSection;
  /** Rows that name their line already, with it; undefined where the source has none. */
  readonly labels: readonly { readonly row: number; readonly item: FormItem | undefined }[];
  /** The run of rows that take lines; undefined where the section has only named ones. */
  readonly free: { readonly first: number; readonly length: number } | undefined;
  /** The lines for that run, in order. */
  readonly items: readonly FormItem[];
  /** The words of an example that the first line takes the place of; '' for none. */
  readonly sample: string;
}

/** Rows of a section that were filled before: where they begin in it, and how many. */
export interface FilledRun {
  readonly offset: number;
  readonly length: number;
}

export interface Assigned {
  readonly assignments: readonly Assignment[];
  /** Lines that have no place in the block. */
  readonly left: readonly FormItem[];
  readonly paths: () => ItemPaths;
}

/**
 * Gives every line of the source its place: rows that name it first, else the free rows of the
 * group that it belongs to. `ours` says, section by section, which rows were filled before: those
 * are free again.
 */
export function assignItems(
  block: FormBlock,
  items: readonly FormItem[],
  ours: readonly (FilledRun | undefined)[],
): Assigned {
  const hasGroups = block.sections.some(({ headings }) => headings.length > 0);
  const waiting = new Set(hasGroups ? items.filter(({ isHeading }) => !isHeading) : items);
  const known = once(() => new Set(items.map(({ key }) => key)));
  const shaped = block.sections.map((section, i) => shapeOf(section, ours[i], known));
  const paths = once(() => itemPaths(items));
  const named = shaped.map((shape) => labelsOf(block, shape));
  const alike = labelsByKey(named.flat());
  const labels = named.map((own, i) =>
    own.map((label) => {
      const item = itemFor(label, shaped[i]?.section.headings ?? [], {
        waiting,
        paths: paths(),
        alike: alike.get(label.key) ?? [],
      });
      if (item !== undefined) waiting.delete(item);
      return { row: label.row, item };
    }),
  );
  // Headings of the source that the form names itself are no lines any more.
  const headings = new Set(
    block.sections.flatMap(({ lines }) => lines.map(({ name }) => looseKey(name))),
  );
  const assignments = shaped.map(({ section, free, sample }, i): Assignment => {
    const taken =
      free === undefined
        ? []
        : [...waiting].filter(
            (item) =>
              belongsUnder(item, section.headings) &&
              !(item.isHeading && ours[i] === undefined && headings.has(item.key)),
          );
    if (taken.length === waiting.size) waiting.clear();
    else for (const item of taken) waiting.delete(item);
    return { section, labels: labels[i] ?? [], free, items: taken, sample };
  });
  return { assignments, left: [...waiting].filter(({ isHeading }) => !isHeading), paths };
}

/** A line that the form names itself. */
interface Label {
  readonly row: number;
  readonly key: string;
  readonly path: string;
}

function labelsOf({ sheet, numberColumn }: FormBlock, { section, named }: Shape): readonly Label[] {
  if (named.length === 0) return [];
  const paths = linePaths(
    section.lines.map(({ row, name }) => ({
      name,
      number: numberColumn === undefined ? '' : textAt(sheet, row, numberColumn),
      opensGroup: false,
    })),
  );
  return named.map((line) => ({
    row: line.row,
    key: looseKey(line.name),
    path: paths[section.lines.indexOf(line)] ?? '',
  }));
}

function labelsByKey(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const byKey = new Map<string, Label[]>();
  for (const label of labels) byKey.set(label.key, [...(byKey.get(label.key) ?? []), label]);
  return byKey;
}

interface Choice {
  readonly waiting: ReadonlySet<FormItem>;
  readonly paths: ItemPaths;
  /** Labels with one name, this one too. */
  readonly alike: readonly Label[];
}

/** The line with the label's name; where several have it, the one under the same line as the label. */
function itemFor(
  { key, path }: Label,
  headings: readonly string[],
  { waiting, paths, alike }: Choice,
): FormItem | undefined {
  const namesakes = paths.named(key);
  const own = namesakes.filter((item) => waiting.has(item));
  const under = own.filter((item) => belongsUnder(item, headings));
  const pool = under.length > 0 ? under : own;
  const isOnly = namesakes.length === 1 && alike.length === 1;
  const tells = paths.tell(key) && alike.some((label) => label.path !== '');
  return isOnly || !tells ? pool[0] : pool.find((item) => paths.of(item) === path);
}

interface Shape {
  readonly section: FormSection;
  readonly named: FormSection['lines'];
  readonly free: Assignment['free'];
  readonly sample: string;
}

function shapeOf(
  section: FormSection,
  ours: FilledRun | undefined,
  known: () => ReadonlySet<string>,
): Shape {
  const { lines } = section;
  const isOurs = (i: number): boolean =>
    ours !== undefined && i >= ours.offset && i < ours.offset + ours.length;
  const isFree = lines.map(({ kind }, i) => isOurs(i) || kind === 'slot');
  const [only] = lines;
  const isSample =
    lines.length === 1 && only?.kind === 'label' && !isOurs(0) && !known().has(looseKey(only.name));
  if (isSample) isFree[0] = true;
  const run = longestRun(lines, isFree);
  return {
    section,
    named: lines.filter((_, i) => isFree[i] === false),
    free: run,
    sample: isSample ? only.name : '',
  };
}

/** The longest run of free rows, the last among equals. */
function longestRun(lines: FormSection['lines'], isFree: readonly boolean[]): Assignment['free'] {
  let best = { first: -1, length: 0 };
  let first = -1;
  lines.forEach(({ row }, i) => {
    if (isFree[i] !== true) {
      first = -1;
      return;
    }
    if (first < 0 || lines[i - 1]?.row !== row - 1) first = row;
    const length = row - first + 1;
    if (length >= best.length) best = { first, length };
  });
  return best.length === 0 ? undefined : best;
}
