import { isCellError } from '../../../core/model/cells';
import type { CellContent } from '../../../core/model/plan';
import type { CellValue } from '../../../core/model/snapshot';
import { isFormulaCell } from '../../../core/plan/content';
import { escapeText } from '../xml/escape';
import { toFileDialect } from './fileDialect';
import { stringText } from './stringText';

/** The inside of a `c` element and the type it must say. */
export interface CellBody {
  readonly type: string | undefined;
  readonly xml: string;
}

/** A `c` element. `prefix` is that of the sheet (`x:` or `''`), `style` an index in `cellXfs`. */
export function cellXml(prefix: string, address: string, style: number, body: CellBody): string {
  const opening =
    `<${prefix}c r="${address}"` +
    (style === 0 ? '' : ` s="${String(style)}"`) +
    (body.type === undefined ? '' : ` t="${body.type}"`);
  return body.xml === '' ? `${opening}/>` : `${opening}>${body.xml}</${prefix}c>`;
}

/**
 * What a cell holds. Text is written inline: the file's table of shared strings, which other
 * cells point into, stays as it is byte for byte, Excel shows an inline text as text whatever it
 * looks like, and moves it into its table when it saves.
 */
export function bodyOf(prefix: string, content: CellContent): CellBody {
  if (isFormulaCell(content)) {
    return withFormula(prefix, formulaXml(prefix, content.formula), content.result);
  }
  if (typeof content !== 'string') return valueBody(prefix, content);
  const text = `<${prefix}t${spaceOf(content)}>${stringText(content)}</${prefix}t>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** An `f` element. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeText(toFileDialect(formula))}</${prefix}f>`;
}

/**
 * A number as a file holds it: JavaScript writes the fewest digits that give the same number back;
 * Excel knows no -0.
 */
export function numberText(value: number): string {
  return String(value === 0 ? 0 : value);
}

/** A formula, already written, with its result; undefined leaves it without one. */
export function withFormula(prefix: string, formula: string, result: CellValue): CellBody {
  const body =
    typeof result === 'string'
      ? { type: 'str', xml: `<${prefix}v>${stringText(result)}</${prefix}v>` }
      : valueBody(prefix, result);
  return { type: body.type, xml: formula + body.xml };
}

function valueBody(prefix: string, value: Exclude<CellValue, string>): CellBody {
  if (value === undefined) return { type: undefined, xml: '' };
  if (typeof value === 'boolean') return typed('b', prefix, value ? '1' : '0');
  if (isCellError(value)) return typed('e', prefix, value.error);
  return typed(undefined, prefix, numberText(value));
}

function typed(type: string | undefined, prefix: string, text: string): CellBody {
  return { type, xml: `<${prefix}v>${text}</${prefix}v>` };
}

/** Without this, XML lets a reader drop blanks at the ends. */
function spaceOf(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
