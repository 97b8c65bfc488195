import type { Exact } from '../base/exact';
import type { Figure, Relation } from '../figures/figure';
import { formatNumber } from '../figures/formatFigure';

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'at-least': 'ít nhất ',
  'more-than': 'trên ',
  'at-most': 'không quá ',
  'less-than': 'dưới ',
};

/** A number with its unit: signs of rates stand close (`54,5%`), words apart (`43 hộ`). */
export function withUnit(number: string, unit: string): string {
  return unit === '' || /^[%‰]/u.test(unit) ? number + unit : `${number} ${unit}`;
}

/**
 * A figure as a report writes it, at the decimals it was given with: `9.8, more than → trên 9,8`,
 * `14-18 → từ 14 đến 18`, `17/19 → 17/19`. Undefined for what is no figure.
 */
export function figureText(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'number':
      return formatNumber(figure.value, figure.decimals);
    case 'bound':
      return RELATION_WORDS[figure.relation] + formatNumber(figure.value, figure.decimals);
    case 'between':
      return `từ ${formatNumber(figure.low, figure.decimals)} đến ${formatNumber(figure.high, figure.decimals)}`;
    case 'fraction':
      return `${whole(figure.numerator)}/${whole(figure.denominator)}`;
    case 'blank':
    case 'words':
    case 'unreadable':
      return undefined;
  }
}

function whole(value: Exact): string {
  return formatNumber(value, 0);
}
