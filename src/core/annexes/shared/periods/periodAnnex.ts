import { TARGET_ROLES } from '../../../sources/roles';
import type { AnnexDefinition, AnnexNote, AnnexOptions, FilledAnnex } from '../../definition';
import { annexHead } from '../../layout/annexHead';
import { annexOperations } from '../../layout/annexOperations';
import type { AnnexSheet } from '../../layout/annexSheet';
import { titlesOf } from '../../titles';
import { fillLine, type FilledLine } from './fillLine';
import { fillHeader, type PeriodForm } from './periodForm';
import { headerOf, layColumns, widthsOf } from './layColumns';
import { togetherNotes } from './putTogether';
import { periodCandidates } from './readPeriod';
import type { SeriesBook } from './seriesBook';
import { unitCandidates } from './readUnits';
import { yearCandidates } from './readYears';

/** An annex of figures over periods or units: finds its sources and lays the form out. */
export function periodAnnex(form: PeriodForm): AnnexDefinition & { readonly form: PeriodForm } {
  const { id, title, orientation, source, needs, percentDecimals } = form;
  const laid = layColumns(
    form,
    mapExample(form, (words) => ({ key: JSON.stringify(words), words })),
  );
  const words = laid.map(({ column, words: own }) =>
    column.header
      .map((tier) => fillHeader(tier, { ...form.exampleWords, ...own }))
      .filter((tier) => tier !== ''),
  );
  return {
    form,
    id,
    title,
    orientation,
    source,
    description: {
      needs,
      columns: widthsOf(form, laid).map(({ width }, i) => ({
        header: words[i] ?? [],
        width,
      })),
      facts: [
        { code: 'annex-facts/percent-decimals', data: { decimals: percentDecimals } },
        { code: 'annex-facts/periods', data: { reads: form.reads } },
      ],
    },
    roles: TARGET_ROLES,
    candidates: (book) => {
      const found = {
        period: periodCandidates,
        years: yearCandidates,
        units: unitCandidates,
      }[form.reads](book);
      return found.map((one) => ({
        sheet: one.sheet,
        header: one.header,
        confidence: one.confidence,
        missing: one.missing,
        columns: one.columns,
        lines: one.lines,
        plan: (options) => planPeriods(form, one.read(options), options),
      }));
    },
  };
}

function mapExample<T>(
  { example }: PeriodForm,
  make: (words: PeriodForm['exampleWords']) => T,
): Record<'plan' | 'year' | 'unit', readonly T[]> {
  return {
    plan: example.plan.map(make),
    year: example.year.map(make),
    unit: example.unit.map(make),
  };
}

function planPeriods(form: PeriodForm, book: SeriesBook, options: AnnexOptions): FilledAnnex {
  const laid = layColumns(form, book.instances);
  const header = headerOf(laid, book.words);
  const columns = widthsOf(form, laid);
  const titles = titlesOf(form.title, book.titles, options);
  const { left, right } = headSpan(form, laid.length);
  const head = annexHead(titles, right, undefined, left);
  const firstRow = head.rows + header.length;
  const lines = book.lines.map((line, i) =>
    fillLine({ form, book, columns: laid, options }, line, firstRow + i),
  );
  const blocks = book.instances.unit.length;
  const across = form.blocksAcross === undefined ? 1 : Math.ceil(blocks / form.blocksAcross);
  const sheet: AnnexSheet = {
    name: options.sheet,
    orientation: form.orientation,
    head: head.bands,
    header,
    numbered: false,
    columns,
    firstRow,
    body: lines.map(({ cells }) => cells),
    merges: [],
    foot: [],
    standardStyle: options.standardStyle,
    ...(across > 1
      ? { pagesAcross: across, titleColumns: { first: 0, last: fixedColumns(form) - 1 } }
      : {}),
  };
  return {
    id: form.id,
    sheet: options.sheet,
    source: book.source,
    lines: lines.length,
    notes: [
      ...book.notes(),
      ...togetherNotes(lines),
      ...keptNotes(lines),
      ...lines.flatMap(({ notes }) => notes),
    ],
    targets: lines.flatMap(({ target }) => target ?? []),
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: form.id, sheet: options.sheet, source: book.source.sheet },
      },
      operations: annexOperations(sheet),
    },
  };
}

function fixedColumns({ columns }: PeriodForm): number {
  return columns.filter(({ each }) => each === undefined).length;
}

/**
 * Where the title stands: across the table, or, where it goes on to the right, on the first page
 * and clear of the columns that are repeated on every page.
 */
function headSpan(
  form: PeriodForm,
  all: number,
): { readonly left: number; readonly right: number } {
  const fixed = fixedColumns(form);
  const block = form.columns.length - fixed;
  const first = fixed + block * (form.blocksAcross ?? 1);
  return form.blocksAcross === undefined || all <= first
    ? { left: 0, right: all - 1 }
    : { left: fixed, right: first - 1 };
}

/** Percentages that could not be computed and stand as the source prints them. */
function keptNotes(lines: readonly FilledLine[]): readonly AnnexNote[] {
  const cells = lines.flatMap(({ kept }) => kept);
  if (cells.length === 0) return [];
  const data = { count: cells.length, cells: cells.join(', ') };
  return [{ code: 'annex-notes/printed-kept', data }];
}
