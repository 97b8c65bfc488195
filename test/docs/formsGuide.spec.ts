import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AWARD_FIELDS, TARGET_FIELDS } from '../../src/core/templates/fields';
import { CommandLine, SAMPLE } from '../cli/harness';

const root = resolve(__dirname, '../..');
const guide = readFileSync(resolve(root, 'docs/guide/bieu-mau.md'), 'utf8');

describe('the guide of issued forms', () => {
  it('shows a map that fills the sample form', async () => {
    const map = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const line = new CommandLine();
    writeFileSync(line.path('map.json'), map);
    const form = resolve(root, 'samples/bieu-mau/bieu-chi-tieu.xlsx');
    const { exit, out } = await line.run(
      ...['fill', SAMPLE, '--template', form, '--out', 'out.xlsx', '--map', 'map.json', '--json'],
    );
    line.remove();
    expect(exit).toBe(0);
    const { blocks } = JSON.parse(out) as {
      blocks: readonly { lines: number; columns: Readonly<Record<string, string>> }[];
    };
    expect(blocks[0]?.lines).toBe(44);
    expect(blocks[0]?.columns['G']).toBe('"Theo báo cáo"');
  });

  it('names every field', () => {
    const missing = [...TARGET_FIELDS, ...AWARD_FIELDS].filter(
      (field) => !guide.includes(`\`${field}\``),
    );
    expect(missing).toEqual([]);
  });
});
