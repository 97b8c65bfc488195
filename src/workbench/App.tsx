import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, type DragEvent } from 'react';
import type { PaneTab } from '../app/paneTabs';
import type { Language } from '../strings/sentence';
import { grid, replaceUnsaved } from '../strings/workbench/workbench';
import { ErrorBoundary } from '../taskpane/ErrorBoundary';
import { Pane } from '../taskpane/Pane';
import { rememberLanguage, rememberedLanguage } from '../taskpane/settings';
import type { Readable } from '../taskpane/store/store';
import { useStore } from '../taskpane/useStore';
import { Bar } from './Bar';
import { Invitation } from './Invitation';
import { UpdateLine } from './offline/UpdateLine';
import { createPageBench, type PageBench } from './pageBench';
import { sourceOfFile, type Source } from './store/source';

const shelf = (): Storage => globalThis.localStorage;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  grid: { position: 'relative', flexGrow: 1, minWidth: 0 },
  univer: { position: 'absolute', inset: 0 },
  pane: {
    width: '380px',
    flexShrink: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Holds the element of the grid for whoever fills it later. */
function gridPlace() {
  let place: HTMLElement | null = null;
  return {
    set: (element: HTMLDivElement | null): void => {
      place = element;
    },
    get: (): HTMLElement => {
      if (place === null) throw new Error('the page has no place for the grid');
      return place;
    },
  };
}

/** The whole workbench: a bar, the grid, and the pane beside it. */
export function App(props: {
  /** Whether a newer version waits. */
  readonly updates: Readable<boolean>;
}) {
  const [place] = useState(gridPlace);
  const [page] = useState(() => createPageBench(place.get));
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage(shelf));
  useEffect(() => {
    document.documentElement.lang = language;
    page.speak(language);
  }, [language, page]);
  return (
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary>
        <Workbench
          page={page}
          updates={props.updates}
          place={place.set}
          language={language}
          onSwitchLanguage={() => {
            const other = language === 'vi' ? 'en' : 'vi';
            rememberLanguage(shelf, other);
            setLanguage(other);
          }}
        />
      </ErrorBoundary>
    </FluentProvider>
  );
}

interface Props {
  readonly page: PageBench;
  readonly updates: Readable<boolean>;
  /** Is given the element that the grid goes into. */
  readonly place: (element: HTMLDivElement | null) => void;
  readonly language: Language;
  readonly onSwitchLanguage: () => void;
}

function Workbench({ page, updates, place, language, onSwitchLanguage }: Props) {
  const { bench } = page;
  const styles = useStyles();
  const state = useStore(bench);
  const [tab, setTab] = useState<PaneTab>('annexes');
  const { book, isUnsaved } = state;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => {
      globalThis.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
  const open = (source: Source): void => {
    if (isUnsaved && !globalThis.confirm(replaceUnsaved[language]({}))) return;
    void bench.open(source);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined) open(sourceOfFile(file));
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={drop}
    >
      <Bar
        language={language}
        bench={bench}
        state={state}
        onOpen={open}
        onPrint={() => void page.print(language)}
        onSelect={page.select}
      />
      <UpdateLine language={language} updates={updates} />
      <div className={styles.work}>
        <section className={styles.grid} aria-label={grid[language]({})}>
          <div ref={place} className={styles.univer} data-grid="" />
          {book === undefined ? (
            <Invitation
              language={language}
              isBusy={state.isBusy}
              onOpen={open}
              onSwitchLanguage={onSwitchLanguage}
            />
          ) : null}
        </section>
        {book === undefined ? null : (
          <div className={styles.pane}>
            <Pane
              key={book.id}
              language={language}
              onSwitchLanguage={onSwitchLanguage}
              host="excel"
              stores={book.stores}
              tab={tab}
              onTab={setTab}
              rules={[]}
            />
          </div>
        )}
      </div>
    </div>
  );
}
