import { message } from '../message';

export const notChosen = message({
  code: 'report/left-not-chosen',
  vi: () => 'không thuộc các mã được chọn bằng --only',
  en: () => 'its code was not named with --only',
});

export const replacesFormula = message({
  code: 'report/left-replaces-formula',
  vi: () => 'sẽ thay công thức bằng số; muốn vậy hãy ghi rõ mã này sau --only',
  en: () => 'it would replace a formula by a value; name its code with --only if that is wanted',
});

export const conflict = message({
  code: 'report/left-conflict',
  vi: () => 'trùng ô với một chỗ sửa khác',
  en: () => 'another fix changes the same cell',
});

export const refused = message({
  code: 'report/left-refused',
  vi: () => 'trang tính không cho sửa',
  en: () => 'the sheet does not allow it',
});
