import { MAX_COLUMNS } from '../../../core/base/address';
import type { Span } from '../../../core/model/snapshot';
import { readFlag } from '../xml/tree';
import type { AttributeList } from '../xml/attributes';
import { numberOf } from './values';

type Width = Span & { readonly width: number };

/** Collects what the `col` elements of a sheet say. */
export class ColumnCollector {
  readonly widths: Width[] = [];
  readonly hidden: Span[] = [];

  /** `defaultWidth` is the sheet's own, when it names one. */
  constructor(private readonly defaultWidth: number | undefined) {}

  /** False when it names no columns. */
  add(attributes: AttributeList): boolean {
    const first = (numberOf(attributes.get('min')) ?? 0) - 1;
    const last = Math.min(numberOf(attributes.get('max')) ?? first + 1, MAX_COLUMNS) - 1;
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last < first) {
      return false;
    }
    const width = numberOf(attributes.get('width'));
    if (readFlag(attributes.get('hidden')) || width === 0) this.hide({ first, last });
    if (width !== undefined && width > 0 && width !== this.defaultWidth) {
      this.widths.push({ first, last, width });
    }
    return true;
  }

  private hide(span: Span): void {
    const open = this.hidden.at(-1);
    if (open?.last === span.first - 1) {
      this.hidden[this.hidden.length - 1] = { first: open.first, last: span.last };
    } else this.hidden.push(span);
  }
}
