import { DECLARATION, contentTypes, relationships, zipParts } from '../../fixtures/package';
import { MAIN, OFFICE_RELS, SPREADSHEET } from '../../fixtures/rich/namespaces';
import { SharedStrings } from '../../fixtures/sharedStrings';
import { escapeXml } from '../../fixtures/xml';

/** A cell of an issued form: what stands in it and how it looks. */
export interface FormCell {
  readonly value?: string | number;
  readonly formula?: string;
  readonly style?: number;
}

export interface FormSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** By row number, then column letter. */
  readonly rows: Readonly<Record<number, Readonly<Record<string, FormCell>>>>;
  /** In points, by row number. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  /** XML between merged cells and page margins: conditional formats, then validations. */
  readonly rules?: string;
  /** A note on a cell. */
  readonly note?: { readonly cell: string; readonly text: string };
}

export interface FormBook {
  readonly sheets: readonly FormSheet[];
  /** Defined names as XML. */
  readonly names: string;
}

/** Styles of issued forms, by their index in `cellXfs`. */
export const LOOK = { plain: 0, title: 1, header: 2, text: 3, number: 4, percent: 5, bold: 6, boldNumber: 7, boldPercent: 8, center: 9, italic: 10 } as const;

/** The workbook of a form as bytes; the same form always gives the same bytes. */
export function formBytes({ sheets, names }: FormBook): Uint8Array {
  const strings = new SharedStrings();
  const parts: Record<string, string> = {};
  const overrides: Record<string, string> = {
    '/xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
    '/xl/styles.xml': `${SPREADSHEET}.styles+xml`,
    '/xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
  };
  sheets.forEach((sheet, i) => {
    const n = String(i + 1);
    parts[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet, strings);
    overrides[`/xl/worksheets/sheet${n}.xml`] = `${SPREADSHEET}.worksheet+xml`;
    if (sheet.note === undefined) return;
    parts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships([
      ['rId1', `${OFFICE_RELS}/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`],
      ['rId2', `${OFFICE_RELS}/comments`, `../comments${n}.xml`],
    ]);
    parts[`xl/comments${n}.xml`] = commentsXml(sheet.note);
    parts[`xl/drawings/vmlDrawing${n}.vml`] = vmlXml(sheet.note.cell);
    overrides[`/xl/comments${n}.xml`] = `${SPREADSHEET}.comments+xml`;
  });
  return zipParts({
    '[Content_Types].xml': contentTypes(
      {
        rels: 'application/vnd.openxmlformats-package.relationships+xml',
        xml: 'application/xml',
        vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      },
      overrides,
    ),
    '_rels/.rels': relationships([['rId1', `${OFFICE_RELS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        (_, i) =>
          [
            `rId${String(i + 1)}`,
            `${OFFICE_RELS}/worksheet`,
            `worksheets/sheet${String(i + 1)}.xml`,
          ] as const,
      ),
      [`rId${String(sheets.length + 1)}`, `${OFFICE_RELS}/styles`, 'styles.xml'],
      [`rId${String(sheets.length + 2)}`, `${OFFICE_RELS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...parts,
    'xl/sharedStrings.xml': DECLARATION + strings.xml(MAIN),
  });
}

function workbookXml(sheets: readonly FormSheet[], names: string): string {
  const list = sheets.map(
    ({ name }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const defined = names === '' ? '' : `<definedNames>${names}</definedNames>`;
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}"><sheets>${list.join('')}</sheets>${defined}<calcPr calcId="191029"/></workbook>`;
}

function sheetXml(sheet: FormSheet, strings: SharedStrings): string {
  const { rows, heights = {}, merges = [], widths, rules = '', note } = sheet;
  const cols = widths.map(
    (width, i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const data = Object.entries(rows).map(([row, cells]) => {
    const height = heights[Number(row)];
    const attributes = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
    const content = Object.entries(cells).map(([column, cell]) =>
      cellXml(column + row, cell, strings),
    );
    return `<row r="${row}"${attributes}>${content.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  const mergeXml =
    merged.length === 0
      ? ''
      : `<mergeCells count="${String(merged.length)}">${merged.join('')}</mergeCells>`;
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">` +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${cols.join('')}</cols>` +
    `<sheetData>${data.join('')}</sheetData>${mergeXml}${rules}` +
    '<pageMargins left="0.7" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `${note === undefined ? '' : '<legacyDrawing r:id="rId1"/>'}</worksheet>`
  );
}

function cellXml(ref: string, cell: FormCell, strings: SharedStrings): string {
  const { value, formula, style = LOOK.plain } = cell;
  const look = style === LOOK.plain ? '' : ` s="${String(style)}"`;
  if (formula !== undefined) {
    const result = value === undefined ? '' : `<v>${escapeXml(String(value))}</v>`;
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `<c r="${ref}"${look}${type}><f>${escapeXml(formula)}</f>${result}</c>`;
  }
  if (value === undefined) return `<c r="${ref}"${look}/>`;
  return typeof value === 'number'
    ? `<c r="${ref}"${look}><v>${String(value)}</v></c>`
    : `<c r="${ref}"${look} t="s"><v>${String(strings.text(value))}</v></c>`;
}

function commentsXml({ cell, text }: { readonly cell: string; readonly text: string }): string {
  return `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Biểu mẫu</author></authors><commentList><comment ref="${cell}" authorId="0"><text><t>${escapeXml(text)}</t></text></comment></commentList></comments>`;
}

function vmlXml(cell: string): string {
  const row = Number(/\d+/.exec(cell)?.[0] ?? 1) - 1;
  const column = cell.charCodeAt(0) - 65;
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${String(column + 1)}, 15, ${String(row)}, 2, ${String(column + 3)}, 31, ${String(row + 4)}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape></xml>`
  );
}

const xf = (numFmt: number, font: number, border: number, align: string): string =>
  `<xf numFmtId="${String(numFmt)}" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${align} vertical="center" wrapText="1"/></xf>`;

const font = (inside: string): string =>
  `<font>${inside}<sz val="12"/><name val="Times New Roman"/><family val="1"/></font>`;

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
  `<fonts count="3">${font('')}${font('<b/>')}${font('<i/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  [
    xf(0, 1, 0, 'horizontal="center"'),
    xf(0, 1, 1, 'horizontal="center"'),
    xf(0, 0, 1, 'horizontal="left"'),
    xf(4, 0, 1, 'horizontal="right"'),
    xf(164, 0, 1, 'horizontal="right"'),
    xf(0, 1, 1, 'horizontal="left"'),
    xf(4, 1, 1, 'horizontal="right"'),
    xf(164, 1, 1, 'horizontal="right"'),
    xf(0, 0, 1, 'horizontal="center"'),
    xf(0, 2, 0, 'horizontal="center"'),
  ].join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><color rgb="FF006100"/></font></dxf></dxfs></styleSheet>';
