import { sentence, shown } from '../../test/support/shown';
import { hoanThanh } from './HOANTHANH';

/** The function as a single cell calls it: every argument a 1 × 1 range, null where left out. */
function one(...args: readonly unknown[]): unknown {
  return shown(call(args))[0]?.[0];
}

function call(args: readonly unknown[]): unknown[][] {
  const [actual, plan, ...rest] = args.map((arg) => (arg === null ? null : [[arg]]));
  return hoanThanh(actual as never, plan as never, ...(rest as never[]));
}

const error = (code: string): unknown => ({ type: 'Error', basicValue: code, errorType: 'X' });

describe('HOANTHANH', () => {
  it.each([
    ['a number of a number', [29, 100], 29],
    ['an unrounded quotient', [1, 3], 33.333333333333336],
    ['figures as text', ['1.994', '1.875'], 106.34666666666666],
    ['zero achieved', [0, 5], 0],
    ['a target that should fall', [5, 4, 'thap'], 80],
    ['the same word in another spelling', [5, 4, 'Thấp'], 80],
    ['a target "at most" without a word', ['5', 'không quá 4'], 80],
    ['an actual inside a range', ['0,3', '0,2-2,0'], 100],
    ['five periods', ['1.020/750', 150, null, 5], 136],
    ['rounding to two decimals', [1994, 1875, null, null, 2], 106.35],
    ['rounding half up', [1.005, 1, null, null, 0], 101],
    ['words that say the target is held', ['Giữ vững', 'Giữ vững'], 100],
    ['a value that comes as an object', [{ type: 'Double', basicValue: 3 }, 4], 75],
    ['options that the host hands over as 0', [3, 4, 0], 75],
  ])('computes %s', (_name, args, expected) => {
    expect(one(...args)).toBe(expected);
  });

  it.each([
    ['both blank', [null, null]],
    ['an empty text', ['', 5]],
    ['a blank plan', [5, null]],
    ['an object that stands for a blank', [{ type: 'Empty' }, 5]],
  ])('leaves %s blank, not 0', (_name, args) => {
    expect(one(...args)).toBe('');
  });

  it.each([
    ['a plan of zero', [5, 0], '#DIV/0!'],
    ['zero achieved where less is better', [0, 5, 'thap'], '#DIV/0!'],
    ['a negative plan', [5, -4], '#NUM!'],
    ['other words', ['Đang triển khai', 'Hoàn thành'], '#N/A'],
    ['a number against words', [4, 'Giữ vững'], '#N/A'],
    ['an unreadable figure', ['khoảng 3 hoặc 4', 4], '#VALUE!'],
    ['an error in a cell', [error('#DIV/0!'), 4], '#DIV/0!'],
    ['an error that a function cannot give back', [error('#REF!'), 4], '#VALUE!'],
    ['an error in an option', [3, 4, error('#N/A')], '#N/A'],
    ['a wrong word', [3, 4, 'nhanh'], '#VALUE!'],
    ['no periods at all', [3, 4, null, 0], '#NUM!'],
    ['periods in words', [3, 4, null, 'năm kỳ'], '#VALUE!'],
    ['half a decimal', [3, 4, null, null, 1.5], '#NUM!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(one(...args)).toBe(expected);
  });

  it('lists the right words with a wrong one', () => {
    expect(sentence(call([3, 4, 'nhanh']))).toBe(
      'Không hiểu “nhanh”. Chọn một trong: cao, thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren, trung-diem.',
    );
  });

  it('says which error an input cell holds when Excel would not take it back', () => {
    expect(sentence(call([error('#REF!'), 4]))).toBe('Ô đưa vào có lỗi #REF!.');
  });

  it('fills a column from two columns and keeps each error in its cell', () => {
    const actual = [[50], [''], [error('#DIV/0!')], ['7,5'], [1], [''], ['']];
    const plan = [[100], [10], [10], [10], [0], [''], ['']];
    expect(shown(hoanThanh(actual, plan))).toEqual([[50], [''], ['#DIV/0!'], [75], ['#DIV/0!']]);
  });

  it('takes one plan and a column of decimals for a column of actuals', () => {
    expect(shown(hoanThanh([[1], [2]], [[3]], undefined, undefined, [[0], [2]]))).toEqual([
      [33],
      [66.67],
    ]);
  });

  it('refuses columns of different lengths as a whole', () => {
    expect(shown(hoanThanh([[1], [2], [3]], [[1], [2]]))).toEqual([['#VALUE!']]);
    expect(sentence(hoanThanh([[1], [2], [3]], [[1], [2]]))).toBe(
      'Các vùng đưa vào không cùng số hàng hoặc số cột.',
    );
  });
});
