/** What a fill found on its way, told once for all lines of a block. */
export interface LineFacts {
  /** Names of lines whose attainment the form's own formula does not give. */
  readonly otherFormula: string[];
  /** Names of lines of which the form's unit is not the source's. */
  readonly otherUnit: string[];
  /** Names of lines where a figure that the form came with is not the source's. */
  readonly formKept: string[];
  /** Figures and formulas that the form came with. */
  readonly given: string[];
  /** Marks of the notes that came from the source. */
  readonly notes: Set<string>;
  /** Lines of the form that the source has nothing for. */
  readonly unmatched: string[];
  handKept: number;
}

export function noFacts(): LineFacts {
  return {
    otherFormula: [],
    otherUnit: [],
    formKept: [],
    given: [],
    notes: new Set(),
    unmatched: [],
    handKept: 0,
  };
}
