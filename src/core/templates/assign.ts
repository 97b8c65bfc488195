import { once } from '../base/once';
import { belongsUnder } from './groups';
import type { FormBlock, FormSection } from './form';
import type { FormItem } from './formSource';
import { looseKey } from '../text/fold';

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
  const labels = shaped.map(({ named, section }) =>
    named.map(({ row, name }) => {
      const key = looseKey(name);
      const own = [...waiting].filter((item) => item.key === key && !item.isHeading);
      const item = own.find((each) => belongsUnder(each, section.headings)) ?? own[0];
      if (item !== undefined) waiting.delete(item);
      return { row, item };
    }),
  );
  // Headings of the source that the form names itself are no lines any more.
  const named = new Set(
    block.sections.flatMap(({ lines }) => lines.map(({ name }) => looseKey(name))),
  );
  const assignments = shaped.map(({ section, free, sample }, i): Assignment => {
    const taken =
      free === undefined
        ? []
        : [...waiting].filter(
            (item) =>
              belongsUnder(item, section.headings) &&
              !(item.isHeading && ours[i] === undefined && named.has(item.key)),
          );
    if (taken.length === waiting.size) waiting.clear();
    else for (const item of taken) waiting.delete(item);
    return { section, labels: labels[i] ?? [], free, items: taken, sample };
  });
  return { assignments, left: [...waiting].filter(({ isHeading }) => !isHeading) };
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
