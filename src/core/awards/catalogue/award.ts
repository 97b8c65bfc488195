import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import type { IsoDate } from '../../rules/pack';

/** Who may decide on an award, and till when. */
export interface DecidingLevel {
  readonly level: Level;
  /** The last day; absent while it lasts. */
  readonly to?: IsoDate;
}

/** A name that came later: `xã, phường, đặc khu tiêu biểu` from 2025-07-01. */
export interface LaterName {
  readonly name: string;
  readonly from: IsoDate;
}

/** One danh hiệu or hình thức, or a family of them (see `members`). */
export interface Award {
  readonly id: AwardId;
  readonly name: string;
  readonly laterName?: LaterName;
  readonly recipients: readonly RecipientKind[];
  readonly levels: readonly DecidingLevel[];
  /** Other spellings and abbreviations; case, diacritics, sĩ/sỹ and punctuation don't matter. */
  readonly aliases: readonly string[];
  /** The awards that a text without rank or level may mean. */
  readonly members?: readonly AwardId[];
}
