import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Paper, PaperBlock, PaperDocument } from '../core/model/paper';
import { paragraph } from './paragraph';
import { table } from './table';
import { halfPoints, twips } from './units';

const FONT = 'Times New Roman';
const LANGUAGE = 'vi-VN';
const A4 = { width: 210, height: 297 } as const;
/** NĐ 30/2020, Phụ lục I: page numbers in 13 to 14. */
const PAGE_NUMBER_SIZE = 13;
const TEXT_SIZE = 14;
/** NĐ 30/2020, Phụ lục I: the first line 1 or 1.27 cm in, at least 6 points between paragraphs. */
const FIRST_LINE = 12.7;
const BETWEEN_PARAGRAPHS = 120;
/** The lowest line: a point. */
const LOWEST = 20;

/** The document as the bytes of a .docx file. */
export async function documentBytes({ title, papers }: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: halfPoints(TEXT_SIZE),
            language: { value: LANGUAGE, eastAsia: LANGUAGE },
          },
        },
      },
    },
    sections: papers.map(section),
  });
  const bytes: unknown = await Packer.pack(document, 'uint8array');
  if (bytes instanceof Uint8Array) return bytes;
  throw new TypeError('the document was not packed');
}

/** A part with pages of its own: number 1 is not printed, as on the first page of any document. */
function section({ orientation, margins, blocks }: Paper): ISectionOptions {
  const { top, bottom, left, right, header, footer } = margins;
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the sheet by itself.
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation:
            orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(header),
          footer: twips(footer),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: separated(blocks),
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ size: halfPoints(PAGE_NUMBER_SIZE), children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

/**
 * The blocks with a lowest line behind a table where another follows, for Word makes one table of
 * two that touch, and at the end, where a line of the text's height could need a page of its own.
 */
function separated(blocks: readonly PaperBlock[]): readonly FileChild[] {
  const body = blocks.findIndex((block) => block.kind === 'table' && block.hasBorders);
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const hasFoot = body >= 0 && i >= body && next !== undefined;
    const child = fileChild(block, hasFoot);
    if (block.kind !== 'table' || (next !== undefined && next.kind !== 'table')) return [child];
    return [child, lowestLine(hasFoot)];
  });
}

function lowestLine(isKept: boolean): Paragraph {
  return new Paragraph({
    ...keptIf(isKept),
    spacing: { line: LOWEST, lineRule: LineRuleType.EXACT },
  });
}

function keptIf(isKept: boolean): { readonly keepNext?: true } {
  return isKept ? { keepNext: true } : {};
}

/** `isKept` keeps a block under the table on the page of what follows. */
function fileChild(block: PaperBlock, isKept: boolean): FileChild {
  switch (block.kind) {
    case 'line':
      return paragraph(block.text, block.look, keptIf(isKept));
    case 'text':
      return paragraph(block.text, block.look, {
        ...keptIf(isKept),
        indent: { firstLine: twips(FIRST_LINE) },
        spacing: { before: BETWEEN_PARAGRAPHS },
      });
    case 'table':
      return table(block, isKept);
  }
}
