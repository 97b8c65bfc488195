import type { SourceBook } from '../core/annexes/definition';
import { annexSources } from '../core/annexes/sources';
import { readRecords } from '../core/annexes/state';
import type { Snapshot } from '../core/model/snapshot';

/** The tables of an earlier workbook: its sources, or its annexes where it has nothing else. */
export function previousBook(snapshot: Snapshot): SourceBook {
  const except = new Set((readRecords(snapshot.state) ?? []).map(({ sheet }) => sheet));
  const sources = annexSources(snapshot, { except });
  return sources.targets.length > 0 ? sources : annexSources(snapshot);
}
