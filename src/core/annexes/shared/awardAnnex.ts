import { REGISTER_ROLES, type ColumnRole } from '../../awards/register/columns';
import type {
  AnnexDefinition,
  AnnexOptions,
  Candidate,
  FilledAnnex,
  SourceBook,
} from '../definition';
import { annexHead } from '../layout/annexHead';
import { annexOperations } from '../layout/annexOperations';
import type { Band } from '../layout/band';
import { TABLE_SIZE } from '../layout/heights';
import { titlesOf } from '../titles';
import type { AwardForm } from './awards/awardForm';
import { fitColumns } from './awards/fitColumns';
import { placesOf, registerSources, type RegisterSource } from './awards/registerSource';
import { titlesOfRegister } from './awards/registerTitles';

/** An annex of awards: finds the award registers and draws the form from one. */
export function awardAnnex(form: AwardForm): AnnexDefinition {
  const { id, title, orientation, source, needs, columns, facts = [], asks = [] } = form;
  return {
    id,
    title,
    orientation,
    source,
    description: {
      needs,
      columns,
      facts: [{ code: 'annex-facts/register', data: {} }, ...facts],
    },
    roles: REGISTER_ROLES,
    asks,
    candidates: (book) =>
      registerSources(book)
        .map((each) => candidate(form, each, book))
        .sort((one, other) => other.confidence - one.confidence),
  };
}

function candidate(form: AwardForm, source: RegisterSource, book: SourceBook): Candidate {
  const { byRole } = source.register.columns;
  return {
    sheet: source.table.sheet.name,
    header: source.table.header,
    confidence: confidenceIn(source),
    missing: form.needs.filter((role) => !byRole.has(role)),
    columns: placesOf(source),
    lines: source.register.size,
    plan: (options) => planAwards(form, source, book, options),
  };
}

/** The share of the register's columns that are understood. */
function confidenceIn({ table, register }: RegisterSource): number {
  return Math.round((register.columns.byRole.size / table.columns.length) * 100) / 100;
}

function planAwards(
  form: AwardForm,
  source: RegisterSource,
  book: SourceBook,
  options: AnnexOptions,
): FilledAnnex {
  const titles = titlesOf(form.title, titlesOfRegister(source.table.titles), options);
  const headRows = annexHead(titles, 0).rows;
  const drawing = form.draw(source, { options, book, titles, headRows });
  const { header, body, foot, unit, fontSize } = drawing;
  const columns = fitColumns(drawing.columns, body.rows, fontSize ?? TABLE_SIZE);
  const lastColumn = columns.length - 1;
  const operations = annexOperations({
    name: options.sheet,
    orientation: form.orientation,
    head: annexHead(titles, lastColumn, unit).bands,
    header,
    numbered: drawing.numbered ?? false,
    columns,
    firstRow: headRows + header.length,
    body: body.rows,
    merges: body.merges,
    foot: foot.map((text, i) => footLine(text, i + 1, lastColumn)),
    fontSize,
    standardStyle: options.standardStyle,
  });
  return {
    id: form.id,
    sheet: options.sheet,
    source: {
      sheet: source.table.sheet.name,
      header: source.table.header,
      confidence: confidenceIn(source),
      ...columnsOf(source),
    },
    lines: body.rows.length,
    notes: drawing.notes,
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: form.id, sheet: options.sheet, source: source.table.sheet.name },
      },
      operations,
    },
  };
}

/** A line under the table; the first row under it stays empty. */
function footLine(text: string, row: number, right: number): Band {
  return { row, left: 0, right, text, look: { size: 12, italic: true, align: 'left' } };
}

function columnsOf({ table, register }: RegisterSource): {
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[];
  readonly unused: readonly string[];
} {
  const { byRole, awards } = register.columns;
  const { left } = table.header;
  const headers = new Map(table.columns.map(({ column, header }) => [column - left, header]));
  const used = [...byRole].sort(([, a], [, b]) => a - b);
  const read = new Set([...byRole.values(), ...awards]);
  return {
    columns: used.map(([role, column]) => ({ role, header: headers.get(column) ?? '' })),
    unused: [...headers].filter(([column]) => !read.has(column)).map(([, header]) => header),
  };
}
