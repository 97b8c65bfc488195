import { GridBuilder } from '../model/gridBuilder';
import { CELL_NUMBER, CELL_TEXT } from '../model/snapshot';
import { usedTexts } from './usedTexts';

test('gives each text that a cell holds once, in the order of the list', () => {
  const builder = new GridBuilder(['a', 'b', 'c', 'd']);
  builder.addRaw(0, 0, CELL_TEXT, 3, 0);
  builder.addRaw(1, 0, CELL_NUMBER, 2, 0);
  builder.addRaw(2, 0, CELL_TEXT, 0, 0);
  builder.addRaw(0, 1, CELL_TEXT, 3, 0);
  expect([...usedTexts(builder.build())]).toEqual([0, 3]);
});

test('gives none of a grid without texts', () => {
  expect([...usedTexts(new GridBuilder().build())]).toEqual([]);
});
