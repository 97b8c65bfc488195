import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { DECLARATION, MAIN, PACKAGE, RELS, TYPE } from './xlsxParts.mjs';

const DATE_STYLE = 1;

const escape = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letter = (column) =>
  (column < 26 ? '' : LETTERS[Math.floor(column / 26) - 1]) + LETTERS[column % 26];

/** Writes literal sheets as Excel would lay them out: shared strings, dates by their style. */
export function writeReport(path, sheets) {
  const index = new Map();
  let uses = 0;
  const shared = (text) => {
    uses += 1;
    if (!index.has(text)) index.set(text, index.size);
    return index.get(text);
  };
  const cellXml = (cell, ref) => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'object') return `<c r="${ref}" s="${DATE_STYLE}"><v>${cell.value}</v></c>`;
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    return `<c r="${ref}" t="s"><v>${shared(cell)}</v></c>`;
  };
  const parts = sheets.map(({ rows, merges }) => {
    const data = rows
      .map((row, r) => {
        const cells = row.map((cell, c) => cellXml(cell, `${letter(c)}${r + 1}`)).join('');
        return `<row r="${r + 1}">${cells}</row>`;
      })
      .join('');
    const joined = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const mergeXml =
      joined === '' ? '' : `<mergeCells count="${merges.length}">${joined}</mergeCells>`;
    return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${mergeXml}</worksheet>`;
  });
  const part = (xml) => strToU8(DECLARATION + xml);
  const override = (name, type) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id, type, target) =>
    `<Relationship Id="rId${id}" Type="${RELS}/${type}" Target="${target}"/>`;
  const sheetFiles = parts.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, part(xml)]);
  const strings = [...index.keys()].map(
    (text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`,
  );
  writeFileSync(
    path,
    zipSync({
      '[Content_Types].xml': part(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${parts.map((_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')).join('')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
      ),
      '_rels/.rels': part(
        `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${PACKAGE}/relationships">${parts.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation(parts.length + 1, 'styles', 'styles.xml')}${relation(parts.length + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
      'xl/styles.xml': part(
        `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      ...Object.fromEntries(sheetFiles),
      'xl/sharedStrings.xml': part(
        `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${index.size}">${strings.join('')}</sst>`,
      ),
    }),
  );
}
