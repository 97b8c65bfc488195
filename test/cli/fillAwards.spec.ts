import { resolve } from 'node:path';
import { CommandLine } from './harness';

const REGISTER = resolve(__dirname, '../../samples/so-khen-thuong-mau.xlsx');

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

const fill = async (...options: readonly string[]) =>
  cli.run('fill', REGISTER, '--annex', 'danh-sach-khen-thuong', '--out', 'out.xlsx', ...options);

describe('tdkt fill, of a register of awards', () => {
  it('says that there is no base salary where none is given', async () => {
    const ran = await fill();
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('Chưa có lương cơ sở nên chưa tính tiền thưởng.');
  });

  it('works the money out by base salary and day', async () => {
    const ran = await fill('--base-salary', '2.340.000', '--date', '2026-03-01');
    expect(ran.exit).toBe(0);
    expect(ran.out).not.toContain('Chưa có lương cơ sở');
    expect(ran.out).not.toContain('Sổ không ghi ngày quyết định');
  });

  it.each([
    ['--base-salary', '-5'],
    ['--base-salary', '0'],
    ['--base-salary', 'nhiều'],
    ['--date', '2026-02-30'],
  ])('refuses %s %s', async (option, value) => {
    const ran = await fill(`${option}=${value}`);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(value);
  });

  it('names the columns that an annex needs where no table has them', async () => {
    const sample = resolve(__dirname, '../../samples/ha-quang-2020.xlsx');
    const ran = await cli.run('fill', sample, '--annex', 'khen-thuong-don-vi', '--out', 'o.xlsx');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(
      'cần các cột Danh hiệu thi đua/Hình thức khen thưởng, Đơn vị công tác trong tiêu đề',
    );
  });
});
