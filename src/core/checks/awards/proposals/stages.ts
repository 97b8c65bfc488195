import { looseKey } from '../../../text/fold';
import type { DataTable, TableColumn } from '../../../tables/dataTable';

/** How far the awards of a column have come. */
export type Stage = 'registered' | 'proposed' | 'given' | 'previous';

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/(?:nam|ki) truoc|cung ki/, 'previous'],
  [/dang ki/, 'registered'],
  [/de nghi/, 'proposed'],
  [/(?:da|duoc) (?:tang|khen|cong nhan)/, 'given'],
];
const STAGE =
  /(?:so )?(?:nam truoc|ki truoc|cung ki|dang ki|de nghi|(?:da|duoc) (?:tang|khen(?: thuong)?|cong nhan))/g;
const NUMBER_OF = /^(?:so luong|so) /;
/** Shares and differences are no counts. */
const RATE = /%|ti le|so voi|so sanh|tang giam/;

export interface StageGroup {
  readonly columns: ReadonlyMap<Stage, TableColumn>;
}

/** Columns that count the same awards at several stages: "LĐTT | Đăng ký", "LĐTT | Đề nghị". */
export function stageGroups({ columns }: DataTable): readonly StageGroup[] {
  const groups = new Map<string, Map<Stage, TableColumn>>();
  const twice = new Set<string>();
  for (const column of columns) {
    const key = looseKey(column.header);
    const stage = RATE.test(column.header) || RATE.test(key) ? undefined : stageOf(key);
    if (stage === undefined) continue;
    const rest = key.replace(STAGE, ' ').replace(/\s+/g, ' ').trim();
    const name = rest.replace(NUMBER_OF, '').replace(/^so$/, '');
    const group = groups.get(name) ?? new Map<Stage, TableColumn>();
    groups.set(name, group);
    // Two columns of one stage: nobody knows which one is meant.
    if (group.has(stage)) twice.add(name);
    group.set(stage, column);
  }
  return [...groups]
    .filter(([name, group]) => group.size > 1 && !twice.has(name))
    .map(([, group]) => ({ columns: group }));
}

function stageOf(key: string): Stage | undefined {
  const said = STAGES.filter(([pattern]) => pattern.test(key));
  const [first] = said;
  // "Đề nghị năm trước" is of the year before.
  return said.length === 1 || first?.[1] === 'previous' ? first?.[1] : undefined;
}
