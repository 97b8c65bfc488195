import type { SetName } from '../../../core/model/plan';
import type { SheetProxies } from './step';

/** Asks that a defined name stand for something else. */
export function queueName(sheets: SheetProxies, { name, scope, formula }: SetName): void {
  const owner = scope === undefined ? sheets.context.workbook : sheets.get(scope);
  owner.names.getItem(name).formula = `=${formula}`;
}
