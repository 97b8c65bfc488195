import { Notice } from '../../taskpane/Notice';
import type { Readable } from '../../taskpane/store/store';
import { useStore } from '../../taskpane/useStore';
import type { Language } from '../../strings/sentence';
import { newVersion } from '../../strings/workbench/offline';

/** Says that a newer version waits, and how it comes; nothing while there is none. */
export function UpdateLine(props: {
  readonly language: Language;
  readonly updates: Readable<boolean>;
}) {
  const { language, updates } = props;
  return useStore(updates) ? <Notice tone="info">{newVersion[language]({})}</Notice> : null;
}
