import type { Method } from '../indicators/method';

/**
 * Attainment as a formula of Excel's own, rounded to `decimals`; blank where a cell is blank or
 * would divide by zero. `periods` multiplies the target. In a cell that shows its number as a
 * percentage (`isShare`) it is a hundredth of that.
 */
export function nativePercent(
  method: Method,
  place: { readonly target: string; readonly actual: string },
  periods: number | undefined,
  decimals: number,
  isShare = false,
): string {
  const { actual } = place;
  const target = periods === undefined ? place.target : `(${place.target}*${String(periods)})`;
  const divisor = method === 'thap' ? actual : place.target;
  return (
    `IF(OR(${actual}="",${place.target}=""),"",` +
    `IF(${divisor}=0,"",ROUND(${quotient(method, actual, target)},${String(decimals)})${isShare ? '/100' : ''}))`
  );
}

function quotient(method: Method, actual: string, target: string): string {
  switch (method) {
    case 'thap':
      return `${target}*100/${actual}`;
    case 'thap-tuyen-tinh':
      return `(1-(${actual}-${target})/ABS(${target}))*100`;
    case 'cao':
    case 'trong-khoang':
    case 'can-duoi':
    case 'can-tren':
    case 'trung-diem':
      return `${actual}*100/${target}`;
  }
}
