import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annexes } from '../../src/core/annexes';

const FOLDER = join(__dirname, '../../docs/annexes');
const PICTURES = join(FOLDER, 'pictures');
/** In pixels. */
const WIDTH = 1000;
const MOST_BYTES = 70_000;

describe('the pages of the annexes', () => {
  it.each(annexes.map(({ id }) => id))('%s has its picture, described in words', (id) => {
    const page = readFileSync(join(FOLDER, `${id}.md`), 'utf8');
    const [, words = '', path = ''] = /!\[([^\]]+)\]\((pictures\/[^)]+)\)/.exec(page) ?? [];
    expect(words).toMatch(/^Trang in đầu tiên của phụ lục /);
    expect(path).toBe(`pictures/${id}.png`);
    expect(existsSync(join(FOLDER, path))).toBe(true);
    const picture = readFileSync(join(FOLDER, path));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(WIDTH);
    expect(picture.length).toBeLessThan(MOST_BYTES);
  });

  it('keep no picture of an annex that is gone', () => {
    const ids = annexes.map(({ id }) => `${id}.png`);
    expect(readdirSync(PICTURES).filter((name) => !ids.includes(name))).toEqual([]);
  });
});
