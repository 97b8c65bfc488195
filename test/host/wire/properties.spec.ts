import { bookOf } from '../../contract/planning';
import { connected } from './connected';

const { workbookOf, complaints } = connected();
const PLAIN = bookOf({ S: [['a']] });

test('tells who made the workbook, and what somebody added', async () => {
  const properties = {
    author: 'Nông Thị A',
    lastAuthor: 'TVA',
    company: 'UBND xã',
    custom: [{ name: 'Số văn bản', value: '12/BC' }],
  };
  const { workbook } = workbookOf({ ...PLAIN, properties });
  expect((await workbook.readSnapshot('workbook')).properties).toEqual(properties);
  expect(complaints()).toEqual([]);
});

test('tells of no properties where there are none', async () => {
  const snapshot = await workbookOf(PLAIN).workbook.readSnapshot('workbook');
  expect(snapshot).not.toHaveProperty('properties');
});
