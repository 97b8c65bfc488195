import { formatCell } from '../../src/core/base/address';

/** What was changed in a clean twin of a sample, and why. */
export interface Correction {
  readonly book: string;
  readonly sheet: string;
  /** A1 on the sheet. */
  readonly cell: string;
  /** What is printed there; '' where nothing is. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Gives a cell's text after correction, and remembers which corrections were used. */
export class Corrector {
  private readonly left: Map<string, Correction>;

  constructor(corrections: readonly Correction[]) {
    this.left = new Map(corrections.map((one) => [`${one.sheet}!${one.cell}`, one]));
  }

  /** Throws where the correction does not speak of what is printed. */
  readonly correct = (sheet: string, row: number, column: number, text: string): string => {
    const place = `${sheet}!${formatCell({ row, column })}`;
    const correction = this.left.get(place);
    if (correction === undefined) return text;
    if (correction.from !== text) {
      throw new Error(`${place} holds "${text}", not "${correction.from}"`);
    }
    this.left.delete(place);
    return correction.to;
  };

  /** Throws when a correction met no cell. */
  finish(): void {
    const [place] = this.left.keys();
    if (place !== undefined) throw new Error(`nothing to correct in ${place}`);
  }
}
