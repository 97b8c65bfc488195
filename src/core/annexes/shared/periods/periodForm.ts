/** The figures that an annex of periods is made of. */
export type FigureKey =
  /** A plan, one for each who assigned one. */
  | 'plan'
  /** The same period of the year before; of a unit, the year before. */
  | 'same-period'
  /** The result of the period; of a unit, of the year. */
  | 'actual'
  /** One year of several. */
  | 'year'
  /** All the years as one. */
  | 'whole';

/** What a column is filled with. */
export type PeriodContent =
  | { readonly kind: 'number' | 'indicator' | 'unit' }
  | { readonly kind: 'figure'; readonly of: FigureKey }
  | {
      readonly kind: 'percent';
      readonly of: FigureKey;
      readonly to: FigureKey;
      /** Attainment of a plan, by the line's own method, or a ratio to an earlier figure. */
      readonly by: 'plan' | 'same-period';
    };

/** What columns are repeated for: who assigned a plan, the years, the units. */
export type Repeated = 'plan' | 'year' | 'unit';

/** A column of the form; those with the same `each` side by side are repeated as one block. */
export interface PeriodColumn {
  readonly key: string;
  /**
   * The header's tiers, top to bottom; '' continues the tier above. The words are the form's own
   * and are not translated. In braces stands what the source decides: `{kỳ}` the period, `{thời
   * hạn}` the time of its plan, `{năm}` a year, `{năm trước}` the one before, `{giao}` who assigned
   * the plan, `{đơn vị}` the unit.
   */
  readonly header: readonly string[];
  readonly each?: Repeated;
  /** In millimetres; the indicator's column takes what the others leave. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly content: PeriodContent;
}

/** An annex of figures over periods or units: data only. */
export interface PeriodForm {
  readonly id: string;
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Where the figures come from: one period, the years of several, or units side by side. */
  readonly reads: 'period' | 'years' | 'units';
  /** Source columns without which it can't be filled: codes of `strings/roles`. */
  readonly needs: readonly string[];
  readonly percentDecimals: number;
  readonly columns: readonly PeriodColumn[];
  /** How many blocks of units fit on a page's width; absent where all stands on one page. */
  readonly blocksAcross?: number;
  /** The figures of the form's own example, for its description. */
  readonly example: Readonly<Record<Repeated, readonly Words[]>>;
  readonly exampleWords: Words;
  readonly source: string;
}

/** What stands in the braces of headers. */
export type Words = Readonly<Partial<Record<HeaderHole, string>>>;

export type HeaderHole = 'kỳ' | 'thời hạn' | 'năm' | 'năm trước' | 'giao' | 'đơn vị';

/** `"KH {giao}", { giao: "tỉnh giao" } → KH tỉnh giao`; an unknown hole leaves no trace. */
export function fillHeader(text: string, words: Words): string {
  return text
    .replace(/ ?\{([^}]+)\}/g, (hole, name: string) => {
      const word = Object.entries(words).find(([key]) => key === name)?.[1] ?? '';
      return word === '' ? '' : `${hole.startsWith(' ') ? ' ' : ''}${word}`;
    })
    .trim();
}
