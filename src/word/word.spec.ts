import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import type { Paper, PaperCell, PaperDocument, PaperLook } from '../core/model/paper';
import { writeWord } from './word';

const PLAIN: PaperLook = { size: 12, bold: false, italic: false, align: 'left' };
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };

function cell(text: string, changes: Partial<PaperCell> = {}): PaperCell {
  return { text, columns: 1, rows: 1, look: PLAIN, vertical: 'center', indent: 0, ...changes };
}

const ANNEX: Paper = {
  orientation: 'landscape',
  margins: MARGINS,
  blocks: [
    { kind: 'line', text: 'Phụ lục', look: { ...PLAIN, size: 14, bold: true, align: 'center' } },
    {
      kind: 'table',
      columns: [10, 40, 20.5],
      headerRows: 2,
      hasBorders: true,
      rows: [
        [cell('TT', { rows: 2 }), cell('Kết quả', { columns: 2 })],
        [cell('Thực hiện\nnăm 2020'), cell('%')],
        [
          cell('1'),
          cell('Hộ nghèo', { indent: 1 }),
          cell('1.106,5', { look: { ...PLAIN, italic: true, align: 'right' } }),
        ],
      ],
    },
    {
      kind: 'table',
      columns: [35, 35.5],
      headerRows: 0,
      hasBorders: false,
      rows: [[cell('NGƯỜI LẬP'), cell('CHỦ TỊCH')]],
    },
  ],
};

const TEXTS: Paper = {
  orientation: 'portrait',
  margins: MARGINS,
  blocks: [{ kind: 'text', text: 'Đạt 9.427 tỷ đồng.', look: { ...PLAIN, align: 'justified' } }],
};

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
});

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** The parts of a written document, by path. */
async function partsOf(document: PaperDocument): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeWord(document));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

interface Element {
  readonly name: string;
  readonly attributes: Node;
  readonly children: readonly Element[];
  readonly text: string;
}

function elements(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown): readonly Element[] => {
    if (!isNode(node)) return [];
    const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
    if (name === '#text') return [];
    const content = node[name];
    const own = Array.isArray(content)
      ? content.flatMap((child: unknown) =>
          isNode(child) && typeof child['#text'] === 'string' ? [child['#text']] : [],
        )
      : [];
    const attributes = isNode(node[':@']) ? node[':@'] : {};
    return [{ name, attributes, children: elements(content), text: own.join('') }];
  });
}

function all(name: string, within: readonly Element[]): readonly Element[] {
  return within.flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...all(name, each.children),
  ]);
}

function attribute(element: Element | undefined, name: string): unknown {
  return element?.attributes[`@_w:${name}`];
}

function first(name: string, element: Element | undefined): Element | undefined {
  return element === undefined ? undefined : all(name, element.children)[0];
}

function textOf(element: Element): string {
  const words = (each: Element): string =>
    each.name === 'w:br' ? '\n' : each.text + each.children.map(words).join('');
  return words(element);
}

let parts: ReadonlyMap<string, string>;
let body: readonly Element[];

beforeAll(async () => {
  parts = await partsOf({ title: 'Phụ lục', papers: [TEXTS, ANNEX] });
  body = elements(parser.parse(parts.get('word/document.xml') ?? ''));
});

describe('writeWord', () => {
  it('writes a table of fixed columns in the widths given', () => {
    const [table] = all('w:tbl', body);
    const grid = all('w:gridCol', table === undefined ? [] : table.children);
    // 10, 40 and 20.5 mm.
    expect(grid.map((column) => attribute(column, 'w'))).toEqual(['567', '2268', '1162']);
    expect(attribute(first('w:tblLayout', table), 'type')).toBe('fixed');
  });

  it('writes the texts of the cells, joined cells once', () => {
    const [table] = all('w:tbl', body);
    const rows = all('w:tr', table === undefined ? [] : [table]);
    expect(rows.map((row) => all('w:tc', row.children).map(textOf))).toEqual([
      ['TT', 'Kết quả'],
      ['', 'Thực hiện\nnăm 2020', '%'],
      ['1', 'Hộ nghèo', '1.106,5'],
    ]);
    const merges = all('w:vMerge', rows);
    expect(merges.map((merge) => attribute(merge, 'val') ?? 'continue')).toEqual([
      'restart',
      'continue',
    ]);
    const [, over] = all('w:tc', rows[0] === undefined ? [] : rows[0].children);
    expect(attribute(first('w:gridSpan', over), 'val')).toBe('2');
  });

  it('repeats the header rows only and splits no row', () => {
    const [table] = all('w:tbl', body);
    const rows = all('w:tr', table === undefined ? [] : [table]);
    expect(rows.map((row) => first('w:tblHeader', row) !== undefined)).toEqual([true, true, false]);
    expect(rows.every((row) => first('w:cantSplit', row) !== undefined)).toBe(true);
  });

  it('keeps the last two rows and what stands between on the page of the signatures', () => {
    const kept = all('w:p', body).map((each) => [
      textOf(each).replace(/\n/g, ' '),
      first('w:keepNext', each) !== undefined,
    ]);
    const on = kept.filter(([, isKept]) => isKept === true).map(([text]) => text);
    // The header's second row with the cell that goes on in it, the only line, the gap.
    expect(on).toEqual(['', 'Thực hiện năm 2020', '%', '1', 'Hộ nghèo', '1.106,5', '']);
  });

  it('keeps a heading of a group with its first line', async () => {
    const bold = { ...PLAIN, bold: true };
    const rows = [
      [cell('I', { look: bold }), cell('Kinh tế', { look: bold }), cell('')],
      [cell('1'), cell('Thu ngân sách'), cell('')],
      [cell('', { look: bold }), cell('Cộng', { look: bold }), cell('5', { look: bold })],
    ];
    const table = {
      kind: 'table',
      columns: [10, 40, 20],
      rows,
      headerRows: 0,
      hasBorders: true,
    } as const;
    const written = await partsOf({ title: '', papers: [{ ...TEXTS, blocks: [table] }] });
    const lines = all('w:tr', elements(parser.parse(written.get('word/document.xml') ?? '')));
    expect(lines.map((row) => first('w:keepNext', row) !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('draws lines only where the paper has them', () => {
    const borders = all('w:tbl', body).map((table) => attribute(first('w:insideV', table), 'val'));
    expect(borders).toEqual(['single', 'none']);
  });

  it('keeps tables apart and ends on a line that needs no room', () => {
    const [document] = all('w:body', body);
    const kinds = (document?.children ?? []).map((child) =>
      attribute(first('w:spacing', child), 'lineRule') === 'exact' ? 'gap' : child.name,
    );
    expect(kinds).toEqual(['w:p', 'w:p', 'w:tbl', 'gap', 'w:tbl', 'gap', 'w:sectPr']);
  });

  it('sets looks: sizes in half points, slant, side, indent', () => {
    const runs = all('w:r', body).filter((run) => ['Phụ lục', '1.106,5'].includes(textOf(run)));
    expect(
      runs.map((run) => [
        attribute(first('w:sz', run), 'val'),
        first('w:b', run) !== undefined,
        first('w:i', run) !== undefined,
      ]),
    ).toEqual([
      ['28', true, false],
      ['24', false, true],
    ]);
    const sides = all('w:p', body)
      .filter((each) => /Phụ lục|1\.106,5|9\.427/.test(textOf(each)))
      .map((each) => attribute(first('w:jc', each), 'val'));
    expect(sides).toEqual(['both', 'center', 'right']);
    const [name] = all('w:p', body).filter((each) => textOf(each) === 'Hộ nghèo');
    // 2.4 mm.
    expect(attribute(first('w:ind', name), 'left')).toBe('136');
  });

  it('gives each paper pages of its own: A4, margins of NĐ 30/2020, numbered from 1', () => {
    const sections = all('w:sectPr', body).map((section) => {
      const size = first('w:pgSz', section);
      const margin = first('w:pgMar', section);
      return {
        page: [attribute(size, 'w'), attribute(size, 'h'), attribute(size, 'orient')],
        margins: ['top', 'right', 'bottom', 'left', 'header'].map((side) =>
          attribute(margin, side),
        ),
        start: attribute(first('w:pgNumType', section), 'start'),
        differentFirst: first('w:titlePg', section) !== undefined,
      };
    });
    // 210 x 297 mm; 20, 15, 20, 30 and 10 mm.
    const common = {
      margins: ['1134', '850', '1134', '1701', '567'],
      start: '1',
      differentFirst: true,
    };
    expect(sections).toEqual([
      { page: ['11906', '16838', 'portrait'], ...common },
      { page: ['16838', '11906', 'landscape'], ...common },
    ]);
  });

  it('numbers pages in the middle over the text, in 13 points, but for the first', () => {
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    const shapes = headers.map(([, xml]) => {
      const header = elements(parser.parse(xml));
      const numbers = all('w:instrText', header).map(textOf);
      const side = attribute(all('w:jc', header)[0], 'val');
      return [numbers.join(''), side, attribute(all('w:sz', header)[0], 'val')];
    });
    expect(shapes.filter(([number]) => number === 'PAGE')).toEqual([
      ['PAGE', 'center', '26'],
      ['PAGE', 'center', '26'],
    ]);
    expect(shapes.filter(([number]) => number === '')).toHaveLength(2);
  });

  it('is in Times New Roman and Vietnamese, and names nobody', () => {
    const styles = elements(parser.parse(parts.get('word/styles.xml') ?? ''));
    const [defaults] = all('w:docDefaults', styles);
    expect(attribute(first('w:rFonts', defaults), 'ascii')).toBe('Times New Roman');
    expect(attribute(first('w:rFonts', defaults), 'hAnsi')).toBe('Times New Roman');
    expect(attribute(first('w:lang', defaults), 'val')).toBe('vi-VN');
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Phụ lục</dc:title>');
    expect(core).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]/);
  });
});
