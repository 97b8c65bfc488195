import { annexes } from '../../core/annexes';
import type { Language } from '../../strings/sentence';
import { sentence } from '../../strings/sentence';
import { EXIT, type Io } from '../io';
import { noMore, parseCommand } from '../parse';
import { textTable } from '../textTable';

/** `tdkt annexes`: the annexes that can be filled. */
export function annexesCommand(io: Io, argv: readonly string[], language: Language): number {
  const { switches, positionals } = parseCommand(argv, [], ['json']);
  noMore(positionals, 0);
  const listed = annexes.map(({ id, title, description }) => ({
    id,
    title,
    name: sentence(`annexes/${id}`, {}, language),
    needs: description.needs,
    columns: description.columns.map(({ header }) => header[header.length - 1] ?? ''),
  }));
  if (switches.has('json')) {
    io.out(`${JSON.stringify(listed, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = textTable(
    [
      { header: 'ID', align: 'left', most: 30 },
      { header: sentence('cli/annex', {}, language), align: 'left', most: 60 },
      { header: sentence('cli/columns', {}, language), align: 'left', most: 90 },
    ],
    listed.map(({ id, name, columns }) => [id, name, columns.join(' | ')]),
  );
  io.out(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
