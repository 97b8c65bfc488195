import { parseRange } from '../../../core/base/address';
import type { TableInfo } from '../../../core/model/snapshot';
import { decodeExcelEscapes } from '../xml/escape';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { numberOf } from './values';

/** A table part; undefined when it lacks its name or range. */
export function readTable(root: XmlElement): TableInfo | undefined {
  const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name');
  const range = parseRange(attributeOf(root, 'ref') ?? '');
  if (name === undefined || range === undefined) return undefined;
  const columns = childOf(root, 'tableColumns');
  return {
    name: decodeExcelEscapes(name),
    range,
    headerRows: numberOf(attributeOf(root, 'headerRowCount')) ?? 1,
    totalsRows: numberOf(attributeOf(root, 'totalsRowCount')) ?? 0,
    columns:
      columns === undefined
        ? []
        : childrenOf(columns, 'tableColumn').map((column) =>
            decodeExcelEscapes(attributeOf(column, 'name') ?? ''),
          ),
  };
}
