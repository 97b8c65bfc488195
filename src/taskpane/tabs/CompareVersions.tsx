import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/compare';
import { reading } from '../../strings/taskpane/pane';
import type { CompareStore } from '../store/compareStore';
import { useLayout } from './layout';

const CompareForm = lazy(() =>
  import('./CompareForm').then((module) => ({ default: module.CompareForm })),
);

interface Props {
  readonly language: Language;
  readonly load: () => Promise<CompareStore>;
}

/** What changed since an earlier version; what compares is loaded when it is opened. */
export function CompareVersions({ language, load }: Props) {
  const styles = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.compareVersions[language]({})}</summary>
      {isOpen ? (
        <Suspense fallback={<Spinner size="tiny" label={reading[language]({})} />}>
          <CompareForm language={language} loaded={load()} />
        </Suspense>
      ) : null}
    </details>
  );
}
