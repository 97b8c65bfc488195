import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { isPaneTab, TAB_EVENT, type PaneTab } from '../app/paneTabs';
import { browserHost } from './browserHost';
import { ErrorBoundary, FailedNotice } from './ErrorBoundary';
import { watchHost, type Host } from './host';
import { createStores, type PaneStores } from './paneStores';
import { Pane } from './Pane';
import type { RulesKnown } from './RulesNotice';
import { onRevision } from './store/journal';
import { rememberLanguage, rememberedLanguage } from './settings';
import { isDark } from './theme';
import { whenShown } from './whenShown';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no element "root"');

const shelf = (): Storage => globalThis.localStorage;
const system = globalThis.matchMedia('(prefers-color-scheme: dark)');

/** Where the pane runs and what it works on there. */
interface Place {
  readonly host: Host;
  readonly stores: PaneStores;
}

function useDarkness(host: Host | undefined): boolean {
  const systemIsDark = useSyncExternalStore(
    (changed) => {
      system.addEventListener('change', changed);
      return () => {
        system.removeEventListener('change', changed);
      };
    },
    () => system.matches,
  );
  return isDark(host === 'excel' ? Office.context : undefined, systemIsDark);
}

function App() {
  const [language, setLanguage] = useState(() => rememberedLanguage(shelf));
  const [place, setPlace] = useState<Place>();
  const [tab, setTab] = useState<PaneTab>('annexes');
  const [isShown, setShown] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [rules, setRules] = useState<RulesKnown>([]);
  const dark = useDarkness(place?.host);
  const theme = dark ? webDarkTheme : webLightTheme;

  useEffect(() => {
    const settle = (host: Host): void => {
      if (host === 'browser') {
        setPlace({ host, stores: createStores(browserHost) });
        setShown(true);
        return;
      }
      startInExcel(setRules).then(
        (stores) => {
          setPlace({ host, stores });
          whenShown(document, Office.addin, () => {
            setShown(true);
          });
        },
        () => {
          setFailed(true);
        },
      );
    };
    watchHost(
      globalThis,
      document.getElementById('office-js'),
      setTimeout.bind(globalThis),
      settle,
    );
    const open = (event: Event): void => {
      if (event instanceof CustomEvent && isPaneTab(event.detail)) {
        setTab(event.detail);
        setShown(true);
      }
    };
    globalThis.addEventListener(TAB_EVENT, open);
    return () => {
      globalThis.removeEventListener(TAB_EVENT, open);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark, theme]);

  return (
    <FluentProvider theme={theme}>
      {hasFailed ? <FailedNotice /> : null}
      <ErrorBoundary>
        <Pane
          language={language}
          onSwitchLanguage={() => {
            const other = language === 'vi' ? 'en' : 'vi';
            rememberLanguage(shelf, other);
            setLanguage(other);
          }}
          host={place?.host}
          stores={isShown ? place?.stores : undefined}
          tab={tab}
          onTab={setTab}
          rules={rules}
        />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Excel's own parts come with it: a page without Excel never loads them. */
async function startInExcel(tell: (rules: RulesKnown) => void): Promise<PaneStores> {
  const { createExcelHost, followRules } = await import('./excel');
  const host = createExcelHost();
  const follow = (): void => {
    void followRules(host.workbook, globalThis).then(tell, () => {
      tell('unread');
    });
  };
  const stores = createStores(host);
  follow();
  // Rules that were chosen, imported or undone here are those of the functions from then on.
  onRevision(stores.journal, follow);
  return stores;
}

createRoot(element).render(<App />);
