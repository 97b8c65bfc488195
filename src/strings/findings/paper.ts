import { message } from '../message';

type Paper =
  | { readonly kind: 'size'; readonly size: number }
  | {
      readonly kind: 'margins';
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };

export const paper = message({
  code: 'page/paper',
  vi: (d: Paper) =>
    d.kind === 'size'
      ? 'Khổ giấy đang đặt không phải A4. Hãy chọn A4 trong thiết lập trang.'
      : `Lề trang: trên ${String(d.top)}, dưới ${String(d.bottom)}, trái ${String(d.left)}, phải ${String(d.right)} mm; quy định trên và dưới 20–25, trái 30–35, phải 15–20 mm.`,
  en: (d: Paper) =>
    d.kind === 'size'
      ? 'The paper that is set is not A4. Choose A4 in the page setup.'
      : `Margins: top ${String(d.top)}, bottom ${String(d.bottom)}, left ${String(d.left)}, right ${String(d.right)} mm; they should be 20–25 at top and bottom, 30–35 left, 15–20 right.`,
});
