import { formatRange } from '../core/base/address';
import type { FilledForm } from '../core/templates/fillForm';
import { sentence, type Language } from '../strings/sentence';

/** What the filling of a form did, as data: the JSON output and the source of the text. */
export interface TemplateReport {
  readonly out: string;
  readonly blocks: readonly {
    readonly sheet: string;
    readonly header: string;
    /** The sheet of the source table. */
    readonly source: string;
    readonly lines: number;
    /** Rows that came in; below 0 where rows went. */
    readonly inserted: number;
    readonly refilled: boolean;
    /** What each column of the form is filled with; '' for none. */
    readonly columns: Readonly<Record<string, string>>;
    /** Columns whose own formula was copied down. */
    readonly formulas: readonly string[];
  }[];
  /** What whoever signs the form must know. */
  readonly notes: readonly {
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

export function templateReport(out: string, form: FilledForm, language: Language): TemplateReport {
  return {
    out,
    blocks: form.blocks.map(({ sheet, header, source, lines, inserted, isRefill, columns }) => ({
      sheet,
      header: formatRange(header),
      source,
      lines,
      inserted,
      refilled: isRefill,
      columns: Object.fromEntries(columns.map(({ column, fill }) => [column, fill])),
      formulas: columns.filter(({ isOwn }) => isOwn).map(({ column }) => column),
    })),
    notes: form.notes.map((note) => ({
      code: note.code,
      sheet: note.sheet ?? null,
      cell: note.cell ?? null,
      message: sentence(note.code, note.data, language),
    })),
  };
}

/** The report for a terminal. */
export function templateText(report: TemplateReport, language: Language): readonly string[] {
  return [
    ...report.blocks.map(({ sheet, header, source, lines, inserted }) =>
      sentence(
        'cli/filled-block',
        { place: `${sheet}!${header}`, source, lines, inserted },
        language,
      ),
    ),
    ...report.notes.map((note) => `  ${placeOf(note)}${note.message}`),
    sentence('cli/written', { path: report.out }, language),
  ];
}

function placeOf({ sheet, cell }: Pick<TemplateReport['notes'][number], 'sheet' | 'cell'>): string {
  if (sheet === null) return '';
  return cell === null ? `${sheet}: ` : `${sheet}!${cell}: `;
}
