import { openGridWorkbook } from '../../src/workbook/grid/grid';
import { testView } from '../support/gridView';
import { makeFile } from './makeFile';
import { describeRenameContract } from './renameContract';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('grid', async (snapshot) =>
  openGridWorkbook(await makeFile(snapshot), testView()),
);

describeRenameContract('grid', async (snapshot) =>
  openGridWorkbook(await makeFile(snapshot), testView()),
);
