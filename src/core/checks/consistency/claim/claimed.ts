import { looseKey } from '../../../text/fold';

/** What a sentence says of the targets: that none was missed, or how many of how many were met. */
export type Claim =
  { readonly kind: 'all' } | { readonly kind: 'some'; readonly met: number; readonly of: number };

const OF_TARGETS = '(?:chi tieu|muc tieu)';
const MET = '(?:dat|vuot|hoan thanh)';
const ALL: readonly RegExp[] = [
  new RegExp(
    `\\b(?:tat ca|toan bo|100%?|cac|nhung)\\b.{0,40}\\b${OF_TARGETS}\\b.{0,60}\\bdeu ${MET}\\b`,
  ),
  new RegExp(`\\b(?:tat ca|toan bo|100%?)(?: cac)? ${OF_TARGETS}\\b.{0,60}\\b${MET}\\b`),
];
/** "Hầu hết các chỉ tiêu", "chưa", "không" claim less than all. */
const LESS_THAN_ALL = /\b(?:hau het|phan lon|da so|co ban|nhieu|mot so|chua|khong|con)\b/;
const SOME = new RegExp(`\\b(\\d{1,3}) ?/ ?(\\d{1,3}) ${OF_TARGETS}\\b.{0,30}\\b${MET}\\b`);

/**
 * What a text claims: `"Các chỉ tiêu đều đạt và vượt kế hoạch" → all`,
 * `"có 15/18 chỉ tiêu đạt và vượt" → 15 of 18`. Undefined where it claims nothing of all targets.
 */
export function claimOf(text: string): Claim | undefined {
  const withSlash = text.split('/').map(looseKey).join('/');
  const some = SOME.exec(withSlash);
  if (some !== null) {
    return isQualified(withSlash)
      ? undefined
      : { kind: 'some', met: Number(some[1]), of: Number(some[2]) };
  }
  const key = looseKey(text);
  if (!ALL.some((pattern) => pattern.test(key)) || LESS_THAN_ALL.test(key)) return undefined;
  return { kind: 'all' };
}

/** "chưa đạt", "vượt" alone, "trong đó" counts another thing than what was met. */
function isQualified(key: string): boolean {
  return (
    /\b(?:chua|khong)\b/.test(key) || (/\bvuot\b/.test(key) && !/\bdat\b|\bhoan thanh\b/.test(key))
  );
}
