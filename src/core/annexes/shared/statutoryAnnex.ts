import type { AnnexDefinition, AnnexOptions, Candidate, FilledAnnex } from '../definition';
import type { HeaderTiers } from '../headerTexts';
import { annexOperations } from '../layout/annexOperations';
import type { SheetColumn } from '../layout/annexSheet';
import { titlesOf } from '../titles';
import { formBody } from './statutory/formBody';
import { formFoot, formHead } from './statutory/formHead';
import type { CountedForm, FormSource, StatutoryForm } from './statutory/statutoryForm';

const CIRCULAR = 'Thông tư 02/2023/TT-BNV';

/** A yearly statistical form: finds the tables that it is counted from and draws it from one. */
export function statutoryAnnex(form: StatutoryForm): AnnexDefinition & {
  readonly form: StatutoryForm;
} {
  const { id, title, needs, facts } = form;
  const [label, code, unit] = form.widths;
  return {
    form,
    id,
    title,
    sheetName: `Biểu ${form.form.replace('.N', '')}`,
    orientation: 'landscape',
    source: `Biểu số ${form.form}/BNV-TĐKT, ${CIRCULAR}, theo bản in của một phần mềm quản lý thi đua, khen thưởng`,
    description: {
      needs,
      columns: [
        { header: ['A'], width: label },
        { header: ['B', 'Mã số'], width: code },
        ...(unit === undefined ? [] : [{ header: ['C', 'Đơn vị tính'], width: unit }]),
        ...form.columns.map(({ header, number, width }) => ({
          header: [number, ...header.filter((tier) => tier !== '')],
          width,
        })),
      ],
      facts: [
        { code: 'annex-facts/statutory', data: {} },
        ...(form.titleUnverified === true
          ? [{ code: 'annex-facts/title-unverified', data: {} }]
          : []),
        ...facts,
      ],
    },
    roles: form.roles,
    candidates: (book) => form.sources(book).map((source) => candidate(form, source)),
  };
}

function candidate(form: StatutoryForm, source: FormSource): Candidate {
  const { sheet, header, confidence, missing, lines, columns } = source;
  return {
    sheet,
    header,
    confidence,
    missing,
    columns: Object.fromEntries(columns.map(({ role, column }) => [role, column])),
    lines,
    plan: (options) => planForm(form, source, options),
  };
}

function planForm(form: StatutoryForm, source: FormSource, options: AnnexOptions): FilledAnnex {
  const { year } = titlesOf(form.title, source.titles, options);
  const counted = source.count(options, year);
  const columns = columnsOf(form, counted);
  const widths = columns.map(({ width }) => width);
  const head = formHead({
    form: form.form,
    title: form.title,
    unit: form.unit,
    year: yearWords(counted.year === undefined ? options.period : undefined, year),
    reporter: options.unit,
    widths,
  });
  const header = headerOf(form, counted);
  const firstRow = head.rows + header.length;
  const body = formBody(form, counted.counts, {
    firstRow,
    firstColumn: form.widths.length,
    mode: options.formulas,
  });
  const operations = annexOperations({
    name: options.sheet,
    orientation: 'landscape',
    head: head.bands,
    header,
    numbered: true,
    columns,
    firstRow,
    body,
    merges: [],
    foot: formFoot(counted.foot, widths),
    fontSize: form.fontSize,
    onePage: form.onePage,
    standardStyle: options.standardStyle,
  });
  const { sheet, confidence, columns: used, unused } = source;
  return {
    id: form.id,
    sheet: options.sheet,
    source: { sheet, header: source.header, confidence, columns: used, unused },
    lines: body.length,
    notes: [
      ...counted.notes,
      ...(form.titleUnverified === true
        ? [{ code: 'annex-notes/title-unverified', data: {} }]
        : []),
    ],
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: form.id, sheet: options.sheet, source: sheet },
      },
      operations,
    },
  };
}

/** The period as it was given, unless only its last year is counted. */
function yearWords(period: string | undefined, year: number | undefined): string {
  if (period !== undefined) return period.slice(0, 1).toLocaleUpperCase('vi') + period.slice(1);
  return year === undefined ? 'Năm        ' : `Năm ${String(year)}`;
}

function columnsOf({ widths }: StatutoryForm, { columns }: CountedForm): readonly SheetColumn[] {
  const [label, code, unit] = widths;
  return [
    { width: label, align: 'left' },
    { width: code, align: 'center' },
    ...(unit === undefined ? [] : [{ width: unit, align: 'center' as const }]),
    ...columns.map(({ width }) => ({ width, align: 'center' as const })),
  ];
}

/** The words over the columns and, in the last tier, the form's own column numbers. */
function headerOf({ widths }: StatutoryForm, { columns }: CountedForm): HeaderTiers {
  const hasUnits = widths.length === 3;
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const tiers = Array.from({ length: depth }, (_, tier) => [
    '',
    tier === 0 ? 'Mã số' : '',
    ...(hasUnits ? [tier === 0 ? 'Đơn vị tính' : ''] : []),
    ...columns.map(({ header }) => header[tier] ?? ''),
  ]);
  const letters = hasUnits ? ['A', 'B', 'C'] : ['A', 'B'];
  return [...tiers, [...letters, ...columns.map(({ number }) => number)]];
}
