/** What comes with the first workbook: the grid with its engine, and all that reads files. */
export { createUniverView } from './univer/univerView';
export type { GridEvents, UniverView } from './univer/univerView';
export { gridFunctions } from './univer/functions';
export { openFileWorkbook } from '../workbook/file/file';
export { fflateCodec } from '../workbook/file/codec/fflate';
export { openGridWorkbook } from '../workbook/grid/grid';
export { compareStored } from '../workbook/recalc/compareStored';
export { functionTexts } from '../strings/functions';
