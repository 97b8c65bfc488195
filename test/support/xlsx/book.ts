import { strToU8, zipSync, type Zippable } from 'fflate';

/** The parts of a package by name; undefined takes a default part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKBOOK_TYPE = `${SHEET_TYPE}.sheet.main+xml`;

/** One relationship: id, last word of its type, target, and `External` when it leads outside. */
export type Rel = readonly [id: string, kind: string, target: string, mode?: 'External'];

export function rels(...items: readonly Rel[]): string {
  const body = items.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${body.join('')}</Relationships>`;
}

export function contentTypes(workbookType = WORKBOOK_TYPE): string {
  return (
    `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`
  );
}

/** A workbook part around its children. */
export function workbookXml(children: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${children}</workbook>`;
}

/** A worksheet part around its children. */
export function sheetXml(children: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${children}</worksheet>`;
}

/** A worksheet with these rows. */
export function rowsXml(rows: string): string {
  return sheetXml(`<sheetData>${rows}</sheetData>`);
}

/** A shared strings part of plain texts. */
export function textsXml(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The parts of a workbook with one sheet "Biểu" made of `sheet`, and with shared texts and styles when given. */
export function bookParts(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': textsXml('<t>một</t>', '<t>hai</t>'),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

/** Zips parts; `level` 0 stores them. */
export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) continue;
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level, mtime: new Date(2026, 0, 2) });
}
