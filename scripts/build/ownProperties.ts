/**
 * Names of properties of the functions' script that no text holds and that nothing outside it reads
 * or gives: they become short. Those of rule packs are not among them, for packs also come from the
 * page.
 */
export const OWN_PROPERTIES: readonly string[] = [
  'aliases',
  'alternative',
  'beside',
  'byRole',
  'columnTotals',
  'denominator',
  'dimension',
  'doubts',
  'headerRow',
  'isRange',
  'isUniform',
  'laterName',
  'meaning',
  'members',
  'numeral',
  'numerator',
  'overlapUnknown',
  'quantities',
  'relation',
  'rowTotals',
  'samePeriod',
  'statuses',
  'unmapped',
  'unreadQuantities',
];
