import { tokenTypes, tokenize, type Token } from '@borgar/fx/xlsx';
import { functionPrefix } from './futureFunctions';

const OWN_NAMESPACE = /^TDKT\./i;
const OWN_PREFIX = '_xldudf_TDKT_';
const PARAMETER_PREFIX = '_xlpm.';

/**
 * A formula of the model as a file writes it: `TDKT.TUGOC(A1,B1,C1) → _xldudf_TDKT_TUGOC(A1,B1,C1)`,
 * `IFS(A1>0,1) → _xlfn.IFS(A1>0,1)`, `LET(x,A1,x+1) → _xlfn.LET(_xlpm.x,A1,_xlpm.x+1)`. Texts in
 * quotes stay as they are.
 */
export function toFileDialect(formula: string): string {
  // Only names of functions and of their parameters are written otherwise: F5/E5 need not be read.
  if (!formula.includes('(')) return formula;
  if (!callsOther(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: false });
  const parameters = parametersOf(tokens);
  return tokens
    .map(({ type, value }) => {
      if (parameters.has(value.toLowerCase()) && isName(type)) return PARAMETER_PREFIX + value;
      return type === tokenTypes.FUNCTION ? fileFunction(value) : value;
    })
    .join('');
}

/** What a function's name, or a parameter that is called, looks like. */
const CALLED = /[\p{L}\p{N}_.\\]+(?=\s*\()/gu;

/**
 * Whether the formula may call anything but functions that files know by their plain name: only
 * then it must be taken apart.
 */
function callsOther(formula: string): boolean {
  if (!formula.includes('(')) return false;
  for (const [name] of formula.matchAll(CALLED)) {
    if (kindOf(name.toUpperCase()) !== 'other' || fileFunction(name) !== name) return true;
  }
  return false;
}

function fileFunction(name: string): string {
  if (OWN_NAMESPACE.test(name)) return OWN_PREFIX + name.slice('TDKT.'.length).toUpperCase();
  const prefix = functionPrefix(name);
  return prefix === '' ? name : prefix + name.toUpperCase();
}

function isName(type: string): boolean {
  return type === tokenTypes.REF_NAMED || type === tokenTypes.FUNCTION;
}

interface Call {
  readonly kind: 'LET' | 'LAMBDA' | 'other';
  argument: number;
  /** The tokens of the argument, blanks aside. */
  readonly seen: string[];
}

/**
 * The names that LET and LAMBDA bind, in lower case: of LET every second argument, of LAMBDA
 * every argument, that is a lone name and not the last one.
 */
function parametersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  let called = '';
  const bind = (call: Call): void => {
    const isBinding = call.kind === 'LAMBDA' || (call.kind === 'LET' && call.argument % 2 === 0);
    const [name] = call.seen;
    if (isBinding && call.seen.length === 1 && name !== undefined) names.add(name.toLowerCase());
  };
  for (const { type, value } of tokens) {
    const call = calls.at(-1);
    if (type === tokenTypes.FUNCTION) called = value.toUpperCase();
    else if (value === '(' || value === '{') {
      call?.seen.push(value);
      calls.push({ kind: kindOf(called), argument: 0, seen: [] });
      called = '';
    } else if (value === ')' || value === '}') calls.pop();
    else if (value === ',' && call !== undefined) {
      bind(call);
      call.argument += 1;
      call.seen.length = 0;
    } else if (type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE) {
      call?.seen.push(type === tokenTypes.REF_NAMED ? value : `${type} `);
    }
  }
  return names;
}

function kindOf(name: string): Call['kind'] {
  return name === 'LET' || name === 'LAMBDA' ? name : 'other';
}
