import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { PANE_TABS, type PaneTab } from '../app/paneTabs';
import type { Message } from '../strings/message';
import type { Language } from '../strings/sentence';
import {
  inBrowser,
  loading,
  tabAnnexes,
  tabCheck,
  tabFinish,
  tabFunctions,
  tabs,
  waiting,
} from '../strings/taskpane/pane';
import { Header } from './Header';
import type { Host } from './host';
import { Notice } from './Notice';
import type { PaneStores } from './paneStores';
import type { RulesKnown } from './RulesNotice';
import { tabButtonId, Tabs } from './Tabs';

const AnnexesTab = lazy(() =>
  import('./tabs/AnnexesTab').then((module) => ({ default: module.AnnexesTab })),
);
const CheckTab = lazy(() =>
  import('./tabs/CheckTab').then((module) => ({ default: module.CheckTab })),
);
const FunctionsTab = lazy(() =>
  import('./tabs/FunctionsTab').then((module) => ({ default: module.FunctionsTab })),
);
const FinishTab = lazy(() =>
  import('./tabs/FinishTab').then((module) => ({ default: module.FinishTab })),
);
const JournalBar = lazy(() =>
  import('./JournalBar').then((module) => ({ default: module.JournalBar })),
);

const RulesNotice = lazy(() =>
  import('./RulesNotice').then((module) => ({ default: module.RulesNotice })),
);

const RulesPanel = lazy(() =>
  import('./RulesPanel').then((module) => ({ default: module.RulesPanel })),
);

const TITLES: Readonly<Record<PaneTab, Message<object>>> = {
  annexes: tabAnnexes,
  check: tabCheck,
  functions: tabFunctions,
  finish: tabFinish,
};

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '720px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalM,
  },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly language: Language;
  readonly onSwitchLanguage: () => void;
  /** Where the pane runs; undefined until it is known. */
  readonly host: Host | undefined;
  /** Undefined until it is known where the pane runs. */
  readonly stores: PaneStores | undefined;
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
  /** What is known of the rules of the workbook. */
  readonly rules: RulesKnown;
}

/** The whole pane: header, tabs, what was done last, and the chosen tab. */
export function Pane(props: Props) {
  const styles = useStyles();
  const { language, onSwitchLanguage, host, stores, tab, onTab, rules } = props;
  const shown = host === 'browser' ? 'functions' : tab;
  return (
    <div className={styles.pane}>
      <Header language={language} onSwitch={onSwitchLanguage} />
      {host === 'browser' ? <Notice tone="info">{inBrowser[language]({})}</Notice> : null}
      <main className={styles.main}>
        {host === 'excel' ? (
          <Tabs
            label={tabs[language]({})}
            tabs={PANE_TABS.map((id) => ({ id, title: TITLES[id][language]({}) }))}
            chosen={shown}
            panel="tab-panel"
            onChoose={onTab}
          />
        ) : null}
        {stores === undefined ? (
          <p role="status">{waiting[language]({})}</p>
        ) : (
          <Suspense fallback={<Loading language={language} />}>
            {rules.length === 0 ? null : <RulesNotice language={language} rules={rules} />}
            <JournalBar language={language} journal={stores.journal} />
            <div
              id="tab-panel"
              {...(host === 'excel'
                ? { role: 'tabpanel', 'aria-labelledby': tabButtonId(shown) }
                : {})}
            >
              <Content
                tab={shown}
                language={language}
                stores={stores}
                hasWorkbook={host === 'excel'}
                onTab={onTab}
              />
            </div>
            {host === 'excel' ? <RulesPanel language={language} load={stores.rules} /> : null}
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** Says that something loads only once that takes long enough to be noticed. */
function Loading({ language }: { readonly language: Language }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <p role="status">{isLong ? loading[language]({}) : ''}</p>;
}

function Content(props: {
  readonly tab: PaneTab;
  readonly language: Language;
  readonly stores: PaneStores;
  readonly hasWorkbook: boolean;
  readonly onTab: (tab: PaneTab) => void;
}) {
  const { tab, language, stores, hasWorkbook, onTab } = props;
  switch (tab) {
    case 'annexes':
      return (
        <AnnexesTab
          language={language}
          loaded={stores.annexes()}
          loadTemplate={stores.template}
          onCheck={() => {
            onTab('check');
          }}
        />
      );
    case 'check':
      return <CheckTab language={language} loaded={stores.check()} loadCompare={stores.compare} />;
    case 'functions':
      return (
        <FunctionsTab language={language} loaded={stores.functions()} hasWorkbook={hasWorkbook} />
      );
    case 'finish':
      return <FinishTab language={language} loaded={stores.finish()} />;
  }
}
