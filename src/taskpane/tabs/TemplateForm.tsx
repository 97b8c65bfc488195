import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/template';
import type { TemplateStore } from '../store/templateStore';
import { useLayout } from './layout';

const TemplateFilling = lazy(() =>
  import('./TemplateFilling').then((module) => ({ default: module.TemplateFilling })),
);

interface Props {
  readonly language: Language;
  readonly load: () => Promise<TemplateStore>;
}

/** Filling a form that somebody else drew; what fills it is loaded when it is opened. */
export function TemplateForm({ language, load }: Props) {
  const styles = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.templateTitle[language]({})}</summary>
      {isOpen ? (
        <Suspense fallback={<Spinner size="tiny" />}>
          <TemplateFilling language={language} loaded={load()} />
        </Suspense>
      ) : null}
    </details>
  );
}
