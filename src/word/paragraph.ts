import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { PaperLook } from '../core/model/paper';
import { halfPoints } from './units';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
} as const;

/** Words as one paragraph; a `\n` in them breaks the line. */
export function paragraph(
  text: string,
  look: PaperLook,
  options: Omit<IParagraphOptions, 'children' | 'alignment' | 'run'> = {},
): Paragraph {
  const run = {
    size: halfPoints(look.size),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italics: true } : {}),
  };
  return new Paragraph({
    ...options,
    alignment: ALIGNMENTS[look.align],
    // The mark at the end too: an empty line is as high as its words would be.
    run,
    children: text
      .split(/\r?\n/)
      .map((line, i) => new TextRun({ ...run, text: line, ...(i === 0 ? {} : { break: 1 }) })),
  });
}
