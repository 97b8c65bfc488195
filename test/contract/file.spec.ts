import { makeFile } from './makeFile';
import { describeRowsContract } from './rowsContract';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('file', makeFile);
describeRowsContract('file', makeFile);
