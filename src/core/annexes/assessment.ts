import type { Paper, PaperBlock, PaperLook } from '../model/paper';
import { MARGINS } from './layout/page';
import type { SentenceLine } from './sentences';

/** The sentences on one annex, under its label and title where there are several. */
export interface AnnexSentences {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly SentenceLine[];
}

const TITLE = 'ĐÁNH GIÁ KẾT QUẢ';
/** NĐ 30/2020, Phụ lục I: the text of a document 13 to 14, spread to both margins. */
const TEXT: PaperLook = { size: 14, bold: false, italic: false, align: 'justified' };
const HEADING: PaperLook = { ...TEXT, bold: true };
const CENTRED: PaperLook = { ...HEADING, align: 'center' };

/** The page of sentences; undefined where there are none. */
export function assessmentPaper(annexes: readonly AnnexSentences[]): Paper | undefined {
  const said = annexes.filter(({ lines }) => lines.some(({ kind }) => kind === 'sentence'));
  if (said.length === 0) return undefined;
  const blocks = said.flatMap(({ label, title, lines }): readonly PaperBlock[] => [
    ...(said.length === 1 ? [] : [text(`${label}. ${title}`, HEADING)]),
    ...lines.flatMap(blockOf),
  ]);
  return {
    orientation: 'portrait',
    margins: MARGINS,
    blocks: [{ kind: 'line', text: TITLE, look: CENTRED }, ...blocks],
  };
}

function blockOf(line: SentenceLine): readonly PaperBlock[] {
  switch (line.kind) {
    case 'heading':
      return [
        line.level === 'section'
          ? text(line.text, HEADING)
          : text(`${line.text.replace(/[\s:;,.]+$/u, '')}:`, TEXT),
      ];
    case 'sentence':
      return [text(line.isPart ? `- ${line.text}` : line.text, TEXT)];
    case 'unsaid':
      return [];
  }
}

function text(words: string, look: PaperLook): PaperBlock {
  return { kind: 'text', text: words, look };
}
