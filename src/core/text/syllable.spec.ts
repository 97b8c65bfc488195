import { isSyllable } from './syllable';

describe('isSyllable', () => {
  it.each(
    (
      'a ở ý yên uyên quyết Quý khuỷu nghiêng giêng gì gìn giữ thuở khuya ngoằn rượu hươu thoăn ' +
      'Đẹp ĐỘC LẬP huyện Ngự Cẩm Xuyên Triệu Sơn Hồng Hà Quảng moóc xoong loét khuếch huých oanh ' +
      'tiếng việc nước được sĩ sỹ tỷ lệ phấn đấu năm một không'
    ).split(' '),
  )('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each([
    'sôû',
    'Vieät',
    'việtt',
    'caùc',
    'hoïc',
    'đy',
    'ẵ',
    'â',
    'đ',
    'Café',
    'cat',
    'hồc',
    'láà',
    'toõi',
    'wiki',
    '',
  ])('does not take %j for one', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
