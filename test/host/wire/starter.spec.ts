import { makeStarter } from '../../../src/app/makeStarter';
import { bookOf } from '../../contract/planning';
import { connected } from './connected';
import { plainHost } from './plainHost';

jest.setTimeout(60_000);

const { workbookOf, complaints } = connected();

test('the starter is made in Excel with its lists, and taken away again', async () => {
  const { host, workbook } = workbookOf(bookOf({ Sheet1: [] }));
  const before = plainHost(host);
  const made = await makeStarter(workbook, { language: 'vi' });
  expect(made).toMatchObject({ ok: true });
  if (!made.ok) return;
  const register = host.book.snapshot().sheets.find(({ name }) => name === 'Sổ khen thưởng');
  expect(register?.validations.map(({ formula }) => formula)[0]).toBe("'Danh mục'!$B$4:$B$6");
  expect(await workbook.applyPlan(made.value.inverse)).toMatchObject({ ok: true });
  expect(plainHost(host)).toEqual(before);
  expect(complaints()).toEqual([]);
});
