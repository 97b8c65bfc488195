import { readFileSync, writeFileSync } from 'node:fs';
import { workbookRules } from '../../src/app/rules/workbookRules';
import { setRules } from '../../src/core/awards/ruleEnvironment';
import { hanMuc } from '../../src/functions/HANMUC';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../src/workbook/file/file';
import { inCell } from '../support/callFunction';
import { TINH_X } from '../support/userPack';
import { CommandLine, SAMPLE, type Ran } from './harness';

const { scope: _scope, ...PACK } = TINH_X;
const ANNEX = ['--annex', 'chi-tieu-5-nam@Hà Quảng'] as const;

const before = globalThis.tdktRules;
let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
  writeFileSync(cli.path('tinh-x.json'), JSON.stringify(PACK));
});
afterEach(() => {
  cli.remove();
  setRules(globalThis, before);
});

const fill = (input: string, out: string, ...more: readonly string[]): Promise<Ran> =>
  cli.run('fill', input, ...ANNEX, '--out', out, ...more);

async function stateOf(name: string): Promise<string | undefined> {
  const opened = openFileWorkbook(readFileSync(cli.path(name)), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return (await opened.value.readSnapshot({ sheets: [] })).state;
}

/** A workbook whose state holds these rules, whatever they are. */
async function bookWith(name: string, rules: unknown): Promise<void> {
  const opened = openFileWorkbook(readFileSync(SAMPLE), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  const state = JSON.stringify({ version: 1, rules });
  const applied = await opened.value.applyPlan({
    because: { code: 'reasons/fill-annexes', data: { sheets: '' } },
    operations: [{ kind: 'state', old: undefined, state }],
  });
  if (!applied.ok) throw new Error(applied.error.code);
  writeFileSync(cli.path(name), opened.value.bytes());
}

describe('tdkt fill --rules', () => {
  it('leaves a pack of one’s own in the workbook, and functions there go by it', async () => {
    const ran = await fill(SAMPLE, 'out.xlsx', '--rules', 'tinh-x.json');
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    const { choice, problems } = workbookRules(await stateOf('out.xlsx'));
    expect({ choice, problems }).toEqual({
      choice: { pack: 'tinh-x', userPacks: [TINH_X] },
      problems: [],
    });
    expect(inCell(hanMuc, 100, 'CSTĐCS')).toBe('#N/A');
    setRules(globalThis, choice);
    expect(inCell(hanMuc, 100, 'CSTĐCS')).toBe(25);
  });

  it.each([
    ['bng-2018', 'bng-2018'],
    ['Cao Bằng 2018', 'cao-bang-2018'],
  ])('takes the shipped pack %s', async (given, id) => {
    expect((await fill(SAMPLE, 'out.xlsx', '--rules', given)).exit).toBe(0);
    expect(workbookRules(await stateOf('out.xlsx')).choice).toEqual({ pack: id, userPacks: [] });
  });

  it('chooses another pack and keeps the first, which can be chosen again by its id', async () => {
    await fill(SAMPLE, 'one.xlsx', '--rules', 'tinh-x.json');
    await fill('one.xlsx', 'two.xlsx', '--force', '--rules', 'bng-2018');
    const second = workbookRules(await stateOf('two.xlsx')).choice;
    expect(second).toEqual({ pack: 'bng-2018', userPacks: [TINH_X] });
    await fill('two.xlsx', 'three.xlsx', '--force', '--rules', 'tinh-x');
    expect(workbookRules(await stateOf('three.xlsx')).choice.pack).toBe('tinh-x');
  });

  it('keeps the workbook’s rules when none are given', async () => {
    await fill(SAMPLE, 'one.xlsx', '--rules', 'tinh-x.json');
    await fill('one.xlsx', 'two.xlsx', '--force');
    expect(workbookRules(await stateOf('two.xlsx')).choice.pack).toBe('tinh-x');
  });

  it('puts a newer file in the place of the pack of its id', async () => {
    await fill(SAMPLE, 'one.xlsx', '--rules', 'tinh-x.json');
    const [first] = PACK.quotas;
    writeFileSync(cli.path('new.json'), JSON.stringify({ ...PACK, quotas: [first] }));
    await fill('one.xlsx', 'two.xlsx', '--force', '--rules', 'new.json');
    const { userPacks } = workbookRules(await stateOf('two.xlsx')).choice;
    expect(userPacks?.map(({ id, quotas }) => [id, quotas.length])).toEqual([['tinh-x', 1]]);
  });

  it('lets a file build on a pack that the workbook keeps', async () => {
    writeFileSync(cli.path('xa.json'), JSON.stringify({ ...PACK, id: 'xa-y', base: 'tinh-x' }));
    expect((await fill(SAMPLE, 'no.xlsx', '--rules', 'xa.json')).err).toContain(
      'không có bộ quy định “tinh-x” để dựa vào',
    );
    await fill(SAMPLE, 'one.xlsx', '--rules', 'tinh-x.json');
    expect((await fill('one.xlsx', 'two.xlsx', '--force', '--rules', 'xa.json')).exit).toBe(0);
  });

  it('tells what is wrong with the packs that the workbook keeps, and keeps them', async () => {
    await bookWith('kept.xlsx', { chosen: 'mat', packs: [{ id: 'hong' }] });
    const ran = await fill('kept.xlsx', 'out.xlsx', '--rules', 'bng-2018');
    expect(ran.exit).toBe(0);
    expect(ran.err).toBe(
      'Bộ quy định thứ 1 lưu trong sổ không dùng được. Trường “name” của bộ quy định còn thiếu.\n',
    );
    expect(JSON.parse((await stateOf('out.xlsx')) ?? '')).toMatchObject({
      rules: { chosen: 'bng-2018', packs: [{ id: 'hong' }] },
    });
  });

  it('changes nothing where the workbook’s rules are of a shape that it does not know', async () => {
    await bookWith('foreign.xlsx', ['?']);
    const ran = await fill('foreign.xlsx', 'out.xlsx', '--rules', 'bng-2018');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('Chưa thay đổi gì');
  });

  it.each<[string, string, unknown, number, string]>([
    [
      'an unknown id',
      'tinh-z',
      undefined,
      2,
      'Không có bộ quy định "tinh-z". Các bộ hiện có: bng-2018, cao-bang-2018, luat-2003, luat-2022, nd-152-2025; hoặc ghi tên một tệp .json.',
    ],
    ['a file that is not there', 'no.json', undefined, 1, 'Không có tệp "no.json"'],
    ['no JSON', 'p.json', '{"id": "x",}', 2, 'Tệp quy định "p.json" không phải JSON hợp lệ'],
    ['another JSON', 'p.json', [], 2, 'Tệp của bộ quy định không hợp lệ.'],
    [
      'a field that is wrong',
      './p.json',
      { ...PACK, votes: [{ ...PACK.quotas[0], value: { award: 'cstd-co-so', percent: '90' } }] },
      2,
      'Trường “votes.0.value.percent” của bộ quy định không hợp lệ.',
    ],
  ])('refuses %s in one sentence', async (_name, rules, content, exit, sentence) => {
    if (content !== undefined) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(cli.path('p.json'), text);
    }
    const ran = await fill(SAMPLE, 'out.xlsx', '--rules', rules);
    expect(ran.exit).toBe(exit);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(sentence);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('tdkt call --rules', () => {
  it.each([
    ['HANMUC', '[100, "CSTĐCS"]', 'tinh-x.json', 25],
    ['HANMUC', '[100, "CSTĐCS", "cao-bang-2018"]', 'tinh-x.json', 15],
    ['KIEMHANMUC', '[21, 136, "CSTĐCS"]', 'cao-bang-2018', 'Vượt hạn mức 01 (tối đa 20)'],
    ['HOANTHANH', '[1, 2]', 'tinh-x.json', 50],
  ])('%s %s with %s', async (name, args, rules, expected) => {
    const ran = await cli.run('call', name, args, '--rules', rules);
    expect(ran.err).toBe('');
    expect(JSON.parse(ran.out)).toEqual(expected);
    expect(globalThis.tdktRules).toBeUndefined();
  });

  it('goes by the national rules without it', async () => {
    const ran = await cli.run('call', 'HANMUC', '[100, "CSTĐCS"]');
    expect(JSON.parse(ran.out)).toMatchObject({ error: '#N/A' });
  });

  it('refuses rules that are not there', async () => {
    expect((await cli.run('call', 'HANMUC', '[1, 1]', '--rules', 'x')).exit).toBe(2);
  });
});
