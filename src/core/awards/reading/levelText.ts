import type { Level } from '../../rules/awardIds';
import { LEVEL_ENTRIES, STATE_LEVELS } from '../catalogue/levels';
import { LEVELS } from '../../rules/awardIds';
import { looseKey } from '../../text/fold';
import { atHead } from './atHead';
import { awardKey } from './awardKey';

/** Words that a level follows: they say who signs, not at which level. */
const FILLER = atHead(
  'cua|do|cap|ong|ba|pho|chu tich(?! hoi dong)|ubnd|hdnd|chu nhiem|nguoi dung dau|tang|giam doc(?= so(?: |$))|bo truong(?= bo )',
);

const CENTRAL_CITY =
  '(?:truc thuoc )?(?:trung uong|ha noi|ho chi minh|hai phong|da nang|can tho|hue)';

/** Who decides, by the words at the head of a text; several levels where the words leave it open. */
const PHRASES: readonly (readonly [words: string, levels: readonly Level[]])[] = [
  ['chu tich nuoc|ctn', ['chu-tich-nuoc']],
  ['(?:ui ban thuong vu )?quoc hoi', ['quoc-hoi']],
  ['thu tuong|chinh phu', ['chinh-phu']],
  ['nha nuoc', STATE_LEVELS],
  ['trung uong', [...STATE_LEVELS, 'bo']],
  [
    'quan khu|quan doan|quan chung|binh chung|tong cuc|dai hoc quoc gia|ban co ieu|bo tu lenh',
    ['luc-luong'],
  ],
  ['toan quan|toan luc luong', ['bo']],
  [
    '(?:bo (?:ban )?nganh(?: doan the)?(?: trung uong)?(?: va)?|bo cap|bo)(?: cap)? tinh',
    ['bo', 'tinh'],
  ],
  ['bo chi hui|cong an|cuc|chi cuc|kho bac|toa an|vien kiem sat|bao hiem xa hoi', []],
  ['bo|bo truong|nganh|doan the trung uong', ['bo']],
  [
    'tinh ui|huien ui|thanh ui|dang ui|quan ui|hoi(?! dong)|doan|tinh doan|thanh doan|huien doan|cong doan|lien doan|mat tran|mttq|ui ban mat tran|ui ban mttq|ban chap hanh|ban thuong vu',
    ['doan-the'],
  ],
  [`thanh pho ${CENTRAL_CITY}`, ['tinh']],
  ['thanh pho thuoc tinh', ['huyen']],
  ['thanh pho', ['tinh', 'huyen']],
  ['tinh', ['tinh']],
  ['so(?! [0-9])', ['so']],
  ['huien|thi xa|quan', ['huyen']],
  ['xa|phuong|thi tran|dac khu', ['xa']],
  [
    'co so|thu truong|don vi|co quan|doanh nghiep|hop tac xa|htx|cong ti|hieu truong|truong|giam doc(?! so(?: |$))|tong giam doc|chu tich hoi dong',
    ['co-so'],
  ],
];

const PATTERNS = PHRASES.map(([words, levels]) => ({ pattern: atHead(words), levels }));

/**
 * The levels that the head of a key may mean: `cua chu tich ubnd tinh cao bang → tinh`,
 * `thanh pho x → tinh, huyen`. Undefined when it names no level; empty when it names a body
 * whose level it doesn't tell.
 */
export function levelsAtHead(key: string): readonly Level[] | undefined {
  let rest = key;
  for (;;) {
    const found = PATTERNS.find(({ pattern }) => pattern.test(rest));
    if (found !== undefined) return found.levels;
    const filler = FILLER.exec(rest);
    if (filler === null) return undefined;
    rest = rest.slice(filler[0].length);
  }
}

const BY_ID: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level): readonly (readonly [string, Level])[] => [
    [looseKey(level), level],
    [awardKey(LEVEL_ENTRIES[level].name), level],
  ]),
);

/** Every level that a text may mean; undefined when it can't be read. */
export function readLevels(text: string): readonly Level[] | undefined {
  const exact = BY_ID.get(awardKey(text)) ?? BY_ID.get(looseKey(text));
  if (exact !== undefined) return exact === 'nha-nuoc' ? STATE_LEVELS : [exact];
  return levelsAtHead(awardKey(text));
}

/**
 * The level that a text says: `Chủ tịch UBND tỉnh Cao Bằng → tinh`, `cap-xa → xa`,
 * `Nhà nước → nha-nuoc`. Undefined when it says none or leaves it open.
 */
export function readLevel(text: string): Level | undefined {
  const levels = readLevels(text);
  if (levels === STATE_LEVELS) return 'nha-nuoc';
  const [only] = levels ?? [];
  return levels?.length === 1 ? only : undefined;
}
