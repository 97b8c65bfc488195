import { openGridWorkbook } from '../../src/workbook/grid/grid';
import { testView } from '../support/gridView';
import { makeFile } from './makeFile';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('grid', async (snapshot) =>
  openGridWorkbook(await makeFile(snapshot), testView()),
);
