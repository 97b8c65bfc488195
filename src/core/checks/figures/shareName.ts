import { looseKey, tidy } from '../../text/fold';

/** Quick look before the words are folded: "Tỷ lệ", "- Tỉ trọng", "Cơ cấu", in any composition. */
const MAY_BE = /^[^\p{L}]*(?:t[yỷiỉ]|c[oơ])/iu;
const SHARE = /^(?:ti le (?!%|dat$|hoan thanh|thuc hien|so )\S|ti trong|co cau)/;
/** What may well be more than all: growth, attainment, what is set against another total. */
const NO_SHARE =
  /(?<!\p{L})(?:tăng|giảm|so với|kế hoạch|mục tiêu|dự toán|tiến độ|hoàn thành|thực hiện|huy động|(?:t[ỷỉ] lệ|mức) sinh|chết|tử vong|thu(?! (?:gom|hút|nhập))|chi(?! (?:bộ|hội|đoàn))|lợi nhuận|gieo trồng|sử dụng đất|tiêm|chế biến|chuyển đổi|tiêu thụ|cộng dồn|bình quân|mật độ|giới tính)(?!\p{L})/u;

/**
 * Whether words name a part of a whole, which can't be more than 100%:
 * `"Tỷ lệ hộ nghèo" → true`, `"Tỷ lệ tăng dân số"`, `"Tỷ lệ hoàn thành kế hoạch"`,
 * `"Tỷ lệ thu ngân sách" → false`.
 */
export function namesShare(words: string): boolean {
  if (!MAY_BE.test(words)) return false;
  return SHARE.test(looseKey(words)) && !NO_SHARE.test(tidy(words).toLowerCase());
}
