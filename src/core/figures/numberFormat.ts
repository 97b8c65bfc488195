/** What a number format makes of a number. `decimals` is absent where the format fixes none. */
export interface FormatKind {
  readonly kind: 'number' | 'percent' | 'date';
  readonly decimals?: number;
}

const KNOWN = new Map<string, FormatKind>();

/**
 * Reads a number format code (en-US spelling): `0.00 → number, 2`, `0% → percent, 0`,
 * `dd/mm/yyyy → date`, `General → number`. Only the section for positive numbers counts.
 */
export function formatKind(code: string): FormatKind {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const kind = classify(code);
  KNOWN.set(code, kind);
  return kind;
}

function classify(code: string): FormatKind {
  // Quoted text, escaped and padded characters, colours and locales say nothing about the kind.
  // Brackets of h, m or s alone count elapsed time.
  const [positive = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .split(';');
  const bare = positive.replace(/[_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/^general$/i.test(bare.trim()) || bare.includes('@')) return { kind: 'number' };
  if (/[ymdhs]/i.test(bare.replace(/E[+-]/gi, ''))) return { kind: 'date' };
  const decimals = /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
  const percent = bare.includes('%');
  if (!/[0#?]/.test(bare)) return { kind: percent ? 'percent' : 'number' };
  return { kind: percent ? 'percent' : 'number', decimals };
}
