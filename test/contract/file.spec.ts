import { makeFile } from './makeFile';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('file', makeFile);
