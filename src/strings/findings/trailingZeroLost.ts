import { message } from '../message';

interface TrailingZeroLost {
  readonly kind: string;
  readonly text: string;
  readonly restored: string;
  readonly because: string;
}

const BECAUSE_VI: Readonly<Record<string, string>> = {
  printed: 'chỉ như vậy mới ra đúng tỷ lệ % đã in',
  nearest: 'chỉ như vậy mới gần với tỷ lệ % đã in',
  magnitude: 'chỉ như vậy mới cùng độ lớn với số còn lại của dòng',
  counted: 'đơn vị tính này chỉ đếm bằng số nguyên',
};
const BECAUSE_EN: Readonly<Record<string, string>> = {
  printed: 'only so does it give the printed percentage',
  nearest: 'only so does it come near the printed percentage',
  magnitude: "only so is it of the size of the row's other figure",
  counted: 'this unit is counted in whole numbers',
};

export const trailingZeroLost = message({
  code: 'figures/trailing-zero-lost',
  vi: (d: TrailingZeroLost) =>
    `${d.kind === 'number' ? `Số ${d.text}` : `"${d.text}"`} là ${d.restored} bị mất số 0 cuối: ${BECAUSE_VI[d.because] ?? ''}. Hãy ghi lại ${d.restored}.`,
  en: (d: TrailingZeroLost) =>
    `${d.kind === 'number' ? `The number ${d.text}` : `"${d.text}"`} is ${d.restored} with its last zeros lost: ${BECAUSE_EN[d.because] ?? ''}. Write ${d.restored}.`,
});
