/**
 * What an engine found, so that the engines can be compared: how many cells hold a value, and
 * the sum of the inputs in columns A, D and E (zero-based 0, 3, 4) below the header.
 */
export class Tally {
  cells = 0;
  inputs = 0;

  /** `column` is zero-based; the header row is not passed as a number by any engine. */
  add(column, value) {
    this.cells += 1;
    if (typeof value === 'number' && (column === 0 || column === 3 || column === 4)) {
      this.inputs += value;
    }
  }

  result() {
    return { inputs: Math.round(this.inputs * 100) / 100, cells: this.cells };
  }
}
