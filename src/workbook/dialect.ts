import { tokenTypes, tokenize } from '@borgar/fx/xlsx';

/** What files put before the names of functions younger than Excel 2007, and of parameters. */
const PREFIXES = ['_xlfn.', '_xlws.', '_xlpm.', '_xll.'];
/** Those of Excel's own functions, whose names have one spelling. */
const BUILT_IN = new Set(['_xlfn.', '_xlws.']);
const OWN_PREFIX = '_xldudf_tdkt_';
const OWN_NAMESPACE = 'TDKT.';

/**
 * A formula of a file in the model's dialect: `_xldudf_TDKT_TUGOC(A1,B1,C1) → TDKT.TUGOC(A1,B1,C1)`,
 * `_xlfn._xlws.FILTER(A1:A9,B1:B9) → FILTER(A1:A9,B1:B9)`. Texts in quotes stay as they are.
 */
export function toModelDialect(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return tokenize(formula, { mergeRefs: false })
    .map(({ type, value }) => (isName(type) ? plainFunction(value) : value))
    .join('');
}

function isName(type: string): boolean {
  return type === tokenTypes.FUNCTION || type === tokenTypes.REF_NAMED;
}

function plainFunction(name: string): string {
  let plain = name;
  let isBuiltIn = false;
  for (let prefix = prefixOf(plain); prefix !== undefined; prefix = prefixOf(plain)) {
    plain = plain.slice(prefix.length);
    isBuiltIn ||= BUILT_IN.has(prefix);
  }
  // LibreOffice writes names that it does not know in small letters.
  if (isBuiltIn) return plain.toUpperCase();
  const isOwn = plain.toLowerCase().startsWith(OWN_PREFIX);
  return isOwn ? OWN_NAMESPACE + plain.slice(OWN_PREFIX.length).toUpperCase() : plain;
}

function prefixOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return PREFIXES.find((prefix) => lower.startsWith(prefix));
}
