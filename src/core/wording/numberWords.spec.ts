import fc from 'fast-check';
import { exactFromNumber, exactFromText, type Exact } from '../base/exact';
import { numberWords } from './numberWords';

function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`no number: ${text}`);
  return value;
}

describe('numberWords', () => {
  it.each([
    ['0', 'không'],
    ['1', 'một'],
    ['2', 'hai'],
    ['3', 'ba'],
    ['4', 'bốn'],
    ['5', 'năm'],
    ['6', 'sáu'],
    ['7', 'bảy'],
    ['8', 'tám'],
    ['9', 'chín'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['12', 'mười hai'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['19', 'mười chín'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['22', 'hai mươi hai'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['30', 'ba mươi'],
    ['31', 'ba mươi mốt'],
    ['44', 'bốn mươi tư'],
    ['55', 'năm mươi lăm'],
    ['91', 'chín mươi mốt'],
    ['99', 'chín mươi chín'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['111', 'một trăm mười một'],
    ['114', 'một trăm mười bốn'],
    ['115', 'một trăm mười lăm'],
    ['121', 'một trăm hai mươi mốt'],
    ['124', 'một trăm hai mươi tư'],
    ['200', 'hai trăm'],
    ['325', 'ba trăm hai mươi lăm'],
    ['505', 'năm trăm linh năm'],
    ['555', 'năm trăm năm mươi lăm'],
    ['999', 'chín trăm chín mươi chín'],
    ['1000', 'một nghìn'],
    ['1001', 'một nghìn không trăm linh một'],
    ['1010', 'một nghìn không trăm mười'],
    ['1015', 'một nghìn không trăm mười lăm'],
    ['1021', 'một nghìn không trăm hai mươi mốt'],
    ['1100', 'một nghìn một trăm'],
    ['1437', 'một nghìn bốn trăm ba mươi bảy'],
    ['2020', 'hai nghìn không trăm hai mươi'],
    ['9427', 'chín nghìn bốn trăm hai mươi bảy'],
    ['10000', 'mười nghìn'],
    ['15000', 'mười lăm nghìn'],
    ['21005', 'hai mươi mốt nghìn không trăm linh năm'],
    ['27600', 'hai mươi bảy nghìn sáu trăm'],
    ['100000', 'một trăm nghìn'],
    ['105000', 'một trăm linh năm nghìn'],
    ['710000', 'bảy trăm mười nghìn'],
    ['1000000', 'một triệu'],
    ['1000001', 'một triệu không trăm linh một'],
    ['1000500', 'một triệu năm trăm'],
    ['1001000', 'một triệu không trăm linh một nghìn'],
    ['1234567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['2340000', 'hai triệu ba trăm bốn mươi nghìn'],
    ['24000024', 'hai mươi tư triệu không trăm hai mươi tư'],
    ['1000000000', 'một tỷ'],
    ['1000000005', 'một tỷ không trăm linh năm'],
    ['1005000000', 'một tỷ không trăm linh năm triệu'],
    ['1994000000000', 'một nghìn chín trăm chín mươi tư tỷ'],
    ['119214000000', 'một trăm mười chín tỷ hai trăm mười bốn triệu'],
    ['138789000000', 'một trăm ba mươi tám tỷ bảy trăm tám mươi chín triệu'],
    ['1000000000000', 'một nghìn tỷ'],
    ['1005000005000', 'một nghìn không trăm linh năm tỷ không trăm linh năm nghìn'],
    [
      '999999999999999',
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu ' +
        'chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
    ['1000000000000000', 'một triệu tỷ'],
    ['2000000000000000005', 'hai tỷ tỷ không trăm linh năm'],
    ['-5', 'âm năm'],
    ['-1001', 'âm một nghìn không trăm linh một'],
    ['0.5', 'không phẩy năm'],
    ['0.05', 'không phẩy không năm'],
    ['-0.25', 'âm không phẩy hai mươi lăm'],
    ['3.14', 'ba phẩy mười bốn'],
    ['54.5', 'năm mươi tư phẩy năm'],
    ['54.50', 'năm mươi tư phẩy năm'],
    ['119.214', 'một trăm mười chín phẩy hai trăm mười bốn'],
    ['1231.2', 'một nghìn hai trăm ba mươi mốt phẩy hai'],
    ['0.0105', 'không phẩy không một trăm linh năm'],
    ['1.2345', 'một phẩy hai ba bốn năm'],
  ])('says %s as “%s”', (text, words) => {
    expect(numberWords(exact(text))).toBe(words);
  });

  it('gives every number words of its own', () => {
    const number = fc.bigInt({ min: 0n, max: 10n ** 18n });
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b);
        expect(numberWords({ num: a, den: 1n })).not.toBe(numberWords({ num: b, den: 1n }));
      }),
    );
  });

  it('is undone by reading the words back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(readBack(numberWords(exactFromNumber(value)))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});

const WORDS = new Map<string, number>(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, i) => [
    word,
    i,
  ]),
);
const AFTER_TENS = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
]);

/** An independent reader: it adds up digits, trăm, mươi and the names of the groups. */
function readBack(text: string): number {
  let billions = 0;
  let below = 0;
  let group = 0;
  let digit = 0;
  for (const word of text.split(' ')) {
    const value = WORDS.get(word) ?? AFTER_TENS.get(word);
    if (value !== undefined) digit = value;
    else if (word === 'mười') group += 10;
    else if (word === 'trăm' || word === 'mươi') group += digit * (word === 'trăm' ? 100 : 10);
    if (word === 'mười' || word === 'trăm' || word === 'mươi' || word === 'linh') digit = 0;
    if (word === 'nghìn' || word === 'triệu') {
      below += (group + digit) * (word === 'nghìn' ? 1_000 : 1_000_000);
      group = 0;
      digit = 0;
    }
    if (word === 'tỷ') {
      billions = (billions + below + group + digit) * 1_000_000_000;
      below = 0;
      group = 0;
      digit = 0;
    }
  }
  return billions + below + group + digit;
}
