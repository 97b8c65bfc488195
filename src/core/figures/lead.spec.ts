import { readLead } from './lead';

describe('readLead', () => {
  it.each([
    ['5', '5', undefined],
    ['>70', '70', 'more-than'],
    ['> 95', '95', 'more-than'],
    ['>= 95', '95', 'at-least'],
    ['≥95', '95', 'at-least'],
    ['<5', '5', 'less-than'],
    ['<=5', '5', 'at-most'],
    ['≤ 5', '5', 'at-most'],
    ['Trên 70%', '70%', 'more-than'],
    ['hơn 500', '500', 'more-than'],
    ['lớn hơn 5', '5', 'more-than'],
    ['dưới 1', '1', 'less-than'],
    ['nhỏ hơn 1', '1', 'less-than'],
    ['thấp hơn 1', '1', 'less-than'],
    ['ít nhất 3', '3', 'at-least'],
    ['Tối thiểu 3', '3', 'at-least'],
    ['không dưới 3', '3', 'at-least'],
    ['không thấp hơn 3', '3', 'at-least'],
    ['không ít hơn 3', '3', 'at-least'],
    ['không nhỏ hơn 3', '3', 'at-least'],
    ['Không quá 3', '3', 'at-most'],
    ['không vượt quá 3', '3', 'at-most'],
    ['không lớn hơn 3', '3', 'at-most'],
    ['tối đa 3', '3', 'at-most'],
    ['nhiều nhất 3', '3', 'at-most'],
    ['cao nhất 3', '3', 'at-most'],
    ['đạt 5', '5', undefined],
    ['ước đạt trên 500', '500', 'more-than'],
    ['Ước thực hiện 5', '5', undefined],
    ['bằng 5', '5', undefined],
    ['= 5', '5', undefined],
    ['TRÊN 70', '70', 'more-than'],
    // Not a bound: "trên" of a place, and words that only begin alike.
    ['trênh 5', 'trênh 5', undefined],
    ['cổng 5', 'cổng 5', undefined],
    ['lần 5', 'lần 5', undefined],
  ])('reads %s', (text, rest, relation) => {
    expect(readLead(text)).toEqual({ rest, relation, from: false, doubts: [] });
  });

  it('leaves what follows "trên địa bàn" for the reader to refuse', () => {
    expect(readLead('trên địa bàn 5').rest).toBe('địa bàn 5');
  });

  it('knows "từ" apart from a bound', () => {
    expect(readLead('từ 5 đến 7')).toEqual({
      rest: '5 đến 7',
      relation: undefined,
      from: true,
      doubts: [],
    });
  });

  it.each([
    ['gần 500', '500', 'approximate', 'gần'],
    ['khoảng 500', '500', 'approximate', 'khoảng'],
    ['xấp xỉ 500', '500', 'approximate', 'xấp xỉ'],
    ['~500', '500', 'approximate', '~'],
    ['≈ 500', '500', 'approximate', '≈'],
    ['Tăng 5%', '5%', 'change-word', 'Tăng'],
    ['giảm 1,4', '1,4', 'change-word', 'giảm'],
  ])('doubts %s', (text, rest, code, detail) => {
    expect(readLead(text)).toEqual({
      rest,
      relation: undefined,
      from: false,
      doubts: [{ code, detail }],
    });
  });

  it('keeps a bound and a doubt of one figure', () => {
    expect(readLead('tăng trên 10%')).toEqual({
      rest: '10%',
      relation: 'more-than',
      from: false,
      doubts: [{ code: 'change-word', detail: 'tăng' }],
    });
  });
});
