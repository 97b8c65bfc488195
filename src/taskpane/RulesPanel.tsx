import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Language } from '../strings/sentence';
import { reading, rules } from '../strings/taskpane/pane';
import type { RulesStore } from './store/rulesStore';
import { useLayout } from './tabs/layout';

const RulesForm = lazy(() =>
  import('./RulesForm').then((module) => ({ default: module.RulesForm })),
);

interface Props {
  readonly language: Language;
  readonly load: () => Promise<RulesStore>;
}

/** Which rules the workbook goes by; what knows the packs is loaded when it is opened. */
export function RulesPanel({ language, load }: Props) {
  const styles = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{rules[language]({})}</summary>
      {isOpen ? (
        <Suspense fallback={<Spinner size="tiny" label={reading[language]({})} />}>
          <RulesForm language={language} loaded={load()} />
        </Suspense>
      ) : null}
    </details>
  );
}
