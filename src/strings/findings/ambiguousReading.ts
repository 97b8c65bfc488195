import { message } from '../message';

interface AmbiguousReading {
  readonly text: string;
  readonly chosen: string;
  readonly rejected: string;
  readonly because: string;
}

const BECAUSE_VI: Readonly<Record<string, string>> = {
  printed: 'vì chỉ cách đọc này cho ra tỷ lệ % đã in',
  nearest: 'vì chỉ cách đọc này cho tỷ lệ % gần với số đã in',
  magnitude: 'vì chỉ cách đọc này cùng độ lớn với số còn lại của dòng',
  counted: 'vì đơn vị tính này chỉ đếm bằng số nguyên',
};
const BECAUSE_EN: Readonly<Record<string, string>> = {
  printed: 'because only this reading gives the printed percentage',
  nearest: 'because only this reading comes near the printed percentage',
  magnitude: "because only this reading is of the size of the row's other figure",
  counted: 'because this unit is counted in whole numbers',
};

export const ambiguousReading = message({
  code: 'figures/ambiguous-reading',
  vi: (d: AmbiguousReading) => {
    const because = BECAUSE_VI[d.because];
    return because === undefined
      ? `"${d.text}" có thể là ${d.chosen} hoặc ${d.rejected}; đang tạm đọc là ${d.chosen}. Hãy ghi lại cho rõ: dấu phẩy cho số lẻ, dấu chấm cho hàng nghìn.`
      : `"${d.text}" đọc là ${d.chosen} (không phải ${d.rejected}), ${because}. Nên ghi lại cho rõ.`;
  },
  en: (d: AmbiguousReading) => {
    const because = BECAUSE_EN[d.because];
    return because === undefined
      ? `"${d.text}" can be ${d.chosen} or ${d.rejected}; for now it is read as ${d.chosen}. Write it plainly: comma for decimals, point for thousands.`
      : `"${d.text}" is read as ${d.chosen} (not ${d.rejected}), ${because}. Better write it plainly.`;
  },
});
