import { basename } from 'node:path';
import { compareWorkbooks, type Comparison } from '../../app/compareWorkbooks';
import { sentence, type Language } from '../../strings/sentence';
import { openBook } from '../files';
import { EXIT, type Io } from '../io';
import { parseCommand, required } from '../parse';

/** `tdkt compare`: what changed between two versions of a workbook. */
export async function compareCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { switches, positionals } = parseCommand(argv, [], ['json']);
  const old = required(positionals[0], 'OLD.xlsx');
  const next = required(positionals[1], 'NEW.xlsx');
  const comparison = await compareWorkbooks(await openBook(io, old), await openBook(io, next));
  const files = { old: basename(old), next: basename(next) };
  io.out(switches.has('json') ? json(comparison, language) : text(comparison, files, language));
  const { unread } = comparison;
  return unread.old.length + unread.next.length > 0 ? EXIT.incomplete : EXIT.ok;
}

function json({ changes, unread }: Comparison, language: Language): string {
  const told = changes.map((change) => ({
    ...change,
    message: sentence(`compare/${change.kind}`, change.data, language),
  }));
  const parts = { old: unread.old, new: unread.next };
  return `${JSON.stringify({ changes: told, unread: parts }, null, 2)}\n`;
}

function text(
  { changes, unread }: Comparison,
  files: { readonly old: string; readonly next: string },
  language: Language,
): string {
  const lines: string[] = [];
  let sheet: string | undefined;
  for (const change of changes) {
    if (change.sheet !== sheet) lines.push(...(sheet === undefined ? [] : ['']), change.sheet);
    sheet = change.sheet;
    const sides = { old: change.oldCell, new: change.newCell };
    const place = sentence('cli/compare-place', sides, language);
    const said = sentence(`compare/${change.kind}`, change.data, language);
    lines.push(place === '' ? `  ${said}` : `  ${place}: ${said}`);
  }
  const missing = [
    ...unread.old.map(({ part }) => ({ file: files.old, part })),
    ...unread.next.map(({ part }) => ({ file: files.next, part })),
  ];
  const end =
    changes.length === 0
      ? sentence('cli/compare-same', {}, language)
      : sentence('cli/compare-total', { count: changes.length }, language);
  const notes = missing.map((data) => sentence('cli/compare-unread', data, language));
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), end, ...notes].join('\n')}\n`;
}
