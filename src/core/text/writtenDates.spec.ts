import { onlyDate, shortYearDates, writtenDates, yearlessDates } from './writtenDates';

describe('writtenDates', () => {
  it.each([
    ['22/KH-UBND ngày 31/02/2020', ['31/02/2020']],
    ['ngày 31 tháng 02 năm 2020 của UBND', ['31 tháng 02 năm 2020']],
    ['2020-02-31', ['2020-02-31']],
    ['từ 05/01/2020 đến 7-1-2020', ['05/01/2020', '7-1-2020']],
    ['12/2022/TT-BNV', []],
    ['1.020/750', []],
    ['tháng 02/2020', []],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    expect(writtenDates(text).map((date) => date.text)).toEqual(expected);
  });

  it('says of a span of days that its marks differ', () => {
    expect(writtenDates('25-10/2020').map(({ isUniform }) => isUniform)).toEqual([false]);
  });
});

describe('onlyDate', () => {
  it.each([
    ['ngày 5 tháng 1 năm 2020', { year: 2020, month: 1, day: 5 }],
    ['31/02/2020', undefined],
    ['01/02/2020 và 03/02/2020', undefined],
    ['năm 2020', undefined],
  ])('of %j is %j', (text, expected) => {
    expect(onlyDate(text)).toEqual(expected);
  });
});

describe('shortYearDates', () => {
  it.each([
    ['15/7/20', ['15/7/20']],
    ['ngày 15.7.20', ['15.7.20']],
    ['15/7/2020', []],
    ['1/2/3/20', []],
    ['24/24', []],
  ])('finds in %j %j', (text, expected) => {
    expect(shortYearDates(text).map((date) => date.text)).toEqual(expected);
  });
});

describe('yearlessDates', () => {
  it.each([
    ['ngày 30/2', ['30/2']],
    ['chậm nhất ngày 31 tháng 4.', ['31 tháng 4']],
    ['ngày 31/4/2020', []],
    ['ngày 31 tháng 4 năm 2020', []],
    ['tỷ lệ 30/2', []],
  ])('finds in %j %j', (text, expected) => {
    expect(yearlessDates(text).map((date) => date.text)).toEqual(expected);
  });
});
