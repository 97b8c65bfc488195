import { paperDocument, type AnnexDocument } from '../app/paperDocument';
import type { FilledAnnex } from '../core/annexes/definition';
import { unknownNumbers, type SentenceChoice } from '../core/annexes/sentences';
import { sentence, type Language } from '../strings/sentence';
import { writeWord } from '../word/word';
import type { WorkbookPort } from '../workbook/port';
import type { Output } from './files';
import { CommandError, EXIT } from './io';

/** What `--docx` and `--sentences` ask for. */
export interface DocxWish {
  readonly path: string;
  /** Undefined for no sentences. */
  readonly choice: SentenceChoice | undefined;
}

/** What the Word file holds, as the report of the command says it. */
export interface DocxReport {
  readonly docx: string;
  readonly sentences: {
    readonly count: number;
    /** Chosen lines of which no sentence could be made. */
    readonly unsaid: AnnexDocument['unsaid'];
  };
}

/** Reads `--docx OUT.docx [--sentences all|none|1,2,5]`; undefined where no Word file is asked for. */
export function docxWish(
  path: string | undefined,
  sentences: string | undefined,
): DocxWish | undefined {
  if (path === undefined) {
    if (sentences === undefined) return undefined;
    throw new CommandError(EXIT.usage, 'cli/sentences-without-docx');
  }
  return { path, choice: choiceOf(sentences ?? 'all') };
}

function choiceOf(sentences: string): SentenceChoice | undefined {
  const word = sentences.trim().toLowerCase();
  if (word === 'none') return undefined;
  if (word === 'all') return { kind: 'all' };
  return { kind: 'numbers', numbers: sentences.split(',').map((number) => number.trim()) };
}

/** The Word file of the filled annexes, and what is told of it. */
export async function docxOutput(
  { path, choice }: DocxWish,
  workbook: WorkbookPort,
  annexes: readonly FilledAnnex[],
): Promise<{ readonly output: Output; readonly report: DocxReport }> {
  const unknown = choice === undefined ? [] : unknownNumbers(annexes, choice);
  if (unknown.length > 0) {
    const numbers = unknown.map((number) => `"${number}"`).join(', ');
    throw new CommandError(EXIT.usage, 'cli/unknown-numbers', { numbers });
  }
  const styles = await workbook.readSnapshot({ sheets: [] });
  const { document, sentences, unsaid } = paperDocument(styles, annexes, choice);
  return {
    output: { path, content: await writeWord(document) },
    report: { docx: path, sentences: { count: sentences, unsaid } },
  };
}

/** The report for a terminal. */
export function docxText({ docx, sentences }: DocxReport, language: Language): readonly string[] {
  return [
    ...sentences.unsaid.map(({ sheet, indicator }) =>
      sentence('cli/unsaid', { sheet, indicator }, language),
    ),
    sentence('cli/written-docx', { path: docx, sentences: sentences.count }, language),
  ];
}
