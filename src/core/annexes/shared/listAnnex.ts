import type { DataTable } from '../../tables/dataTable';
import type {
  AnnexDefinition,
  AnnexNote,
  AnnexOptions,
  Candidate,
  FilledAnnex,
  SourceBook,
} from '../definition';
import { annexHead } from '../layout/annexHead';
import { annexOperations } from '../layout/annexOperations';
import { titlesOf } from '../titles';
import { listBody } from './lists/listBody';
import type { ListForm } from './lists/listForm';
import { matchColumns, rolesOf, type MatchedColumns } from './lists/matchColumns';

/** An annex of words: finds the tables that hold such a list and fills the form from one. */
export function listAnnex(form: ListForm): AnnexDefinition {
  const { id, title, orientation, source, needs, columns } = form;
  const hasShare = columns.some(({ content }) => content.kind === 'percent');
  return {
    id,
    title,
    orientation,
    source,
    description: {
      needs,
      columns: columns.map(({ header, width }) => ({ header: [header], width })),
      facts: [
        { code: 'annex-facts/list', data: {} },
        ...(hasShare ? [{ code: 'annex-facts/list-share', data: {} }] : []),
      ],
    },
    roles: rolesOf(columns),
    candidates: (book) =>
      book.tables
        .flatMap((table) => candidate(form, book, table))
        .sort((a, b) => b.confidence - a.confidence),
  };
}

function candidate(form: ListForm, book: SourceBook, table: DataTable): readonly Candidate[] {
  const matched = matchColumns(form, table);
  const looksLike = form.orKinds.includes(table.kind) && matched.isSure;
  if (table.kind !== form.kind && !looksLike) return [];
  return [
    {
      sheet: table.sheet.name,
      header: table.header,
      confidence: confidenceIn(form, matched),
      missing: form.needs.filter((key) => !matched.byKey.has(key)),
      columns: Object.fromEntries([...matched.byKey].map(([key, { column }]) => [key, column])),
      lines: table.rows.length,
      plan: (options) => planList(form, book, table, matched, options),
    },
  ];
}

/** The share of the form's columns that the source has. */
function confidenceIn({ columns }: ListForm, { lacking }: MatchedColumns): number {
  return Math.round((1 - lacking.length / columns.length) * 100) / 100;
}

function planList(
  form: ListForm,
  { snapshot }: SourceBook,
  table: DataTable,
  matched: MatchedColumns,
  options: AnnexOptions,
): FilledAnnex {
  const titles = titlesOf(
    form.title,
    table.titles.map(({ text }) => text),
    options,
  );
  const head = annexHead(titles, form.columns.length - 1);
  const firstRow = head.rows + 1;
  const { formulas: mode } = options;
  const body = listBody({ form, snapshot, table, matched, mode, firstRow });
  const operations = annexOperations({
    name: options.sheet,
    orientation: form.orientation,
    head: head.bands,
    header: [form.columns.map(({ header }) => header)],
    numbered: false,
    columns: form.columns,
    firstRow,
    body: body.rows,
    merges: body.merges,
    foot: [],
    standardStyle: options.standardStyle,
  });
  return {
    id: form.id,
    sheet: options.sheet,
    source: {
      sheet: table.sheet.name,
      header: table.header,
      confidence: confidenceIn(form, matched),
      columns: [...matched.byKey].map(([role, { header }]) => ({ role, header })),
      unused: matched.outside.map(({ header }) => header),
    },
    lines: body.rows.length,
    notes: [...columnNotes(matched), ...body.notes],
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: form.id, sheet: options.sheet, source: table.sheet.name },
      },
      operations,
    },
  };
}

/** Columns of the form that stay empty, and columns of the source that have no place in it. */
function columnNotes({ lacking, outside }: MatchedColumns): readonly AnnexNote[] {
  const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            code: 'annex-notes/columns-empty',
            data: { columns: quoted(lacking.map(({ header }) => header)) },
          },
        ]),
    ...(outside.length === 0
      ? []
      : [
          {
            code: 'annex-notes/columns-outside',
            data: { columns: quoted(outside.map(({ header }) => header)) },
          },
        ]),
  ];
}
