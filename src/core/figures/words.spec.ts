import { readWords } from './words';

describe('readWords', () => {
  it.each([
    ['Giữ vững', 'held', 'giu vung'],
    ['Đảm bảo', 'held', 'dam bao'],
    ['bảo đảm', 'held', 'bao dam'],
    ['Đạt', 'held', 'dat'],
    ['đạt.', 'held', 'dat'],
    ['ĐẠT MỤC TIÊU', 'held', 'dat muc tieu'],
    ['Ổn định', 'held', 'on dinh'],
    ['Duy trì', 'held', 'duy tri'],
    ['Hoàn thành', 'held', 'hoan thanh'],
    ['Không đạt', 'not-reached', 'khong dat'],
    ['Chưa đạt', 'not-reached', 'chua dat'],
    ['chưa hoàn thành', 'not-reached', 'chua hoan thanh'],
    ['Loại A', 'other', 'loai a'],
    ['Không', 'other', 'khong'],
    ['Vượt', 'other', 'vuot'],
  ])('takes %s as %s', (text, meaning, key) => {
    expect(readWords(text)).toEqual({ meaning, key });
  });
});
