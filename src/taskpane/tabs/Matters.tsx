import { Button, Checkbox } from '@fluentui/react-components';
import { matterWords } from '../../app/finish/matterWords';
import type { OfficeMatter } from '../../app/finish/leavesOffice';
import { matter as matterText } from '../../strings/finish/matters';
import type { Language } from '../../strings/sentence';
import * as words from '../../strings/taskpane/removal';
import { moreRows } from '../../strings/taskpane/pane';
import { Notice } from '../Notice';
import { matterKey, type FinishList, type FinishStore } from '../store/finishStore';
import { useStore } from '../useStore';
import { useLayout } from './layout';

interface Props {
  readonly language: Language;
  readonly store: FinishStore;
  readonly list: Extract<FinishList, { kind: 'read' }>;
}

const MOST_LISTED = 100;

/** What should not leave the office, to be chosen and removed. */
export function Matters({ language, store, list: { matters } }: Props) {
  const styles = useLayout();
  const { chosen, removed, isBusy } = useStore(store);
  const removable = matters.filter((one) => store.canRemove(one));
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{words.matters[language]({ count: matters.length })}</h2>
      {removed === undefined ? null : (
        <Notice tone="success">{words.removed[language]({ count: removed })}</Notice>
      )}
      {matters.length === 0 ? (
        <p className={styles.text}>{words.none[language]({})}</p>
      ) : (
        <>
          {removable.length < 2 ? null : (
            <Checkbox
              checked={chosen.size === 0 ? false : chosen.size === removable.length || 'mixed'}
              label={words.all[language]({ count: removable.length })}
              onChange={(_, { checked }) => {
                store.choose(removable, checked === true);
              }}
            />
          )}
          <ul className={styles.list}>
            {matters.slice(0, MOST_LISTED).map((one) => (
              <li key={matterKey(one)} className={styles.card}>
                <MatterChoice language={language} store={store} matter={one} />
              </li>
            ))}
            {matters.length > MOST_LISTED ? (
              <li className={styles.quiet}>
                {moreRows[language]({ count: matters.length - MOST_LISTED })}
              </li>
            ) : null}
          </ul>
          {chosen.size === 0 ? null : (
            <div>
              <Button disabledFocusable={isBusy} onClick={store.askRemoval}>
                {words.ask[language]({ count: chosen.size })}
              </Button>
            </div>
          )}
          <Confirmation language={language} store={store} />
        </>
      )}
      {store.missesNotes ? <p className={styles.quiet}>{words.beyond[language]({})}</p> : null}
    </section>
  );
}

function MatterChoice({
  language,
  store,
  matter,
}: {
  readonly language: Language;
  readonly store: FinishStore;
  readonly matter: OfficeMatter;
}) {
  const styles = useLayout();
  const { chosen } = useStore(store);
  const text = matterText[language](matterWords(matter));
  if (store.canRemove(matter))
    return (
      <Checkbox
        checked={chosen.has(matterKey(matter))}
        label={text}
        onChange={(_, { checked }) => {
          store.choose([matter], checked === true);
        }}
      />
    );
  return (
    <>
      <span>{text}</span>
      <span className={styles.quiet}>
        {(matter.kind === 'hidden-lines' ? words.linesStay : words.lastAuthorStays)[language]({})}
      </span>
    </>
  );
}

/** What goes for good is named before the button that does it. */
function Confirmation({
  language,
  store,
}: {
  readonly language: Language;
  readonly store: FinishStore;
}) {
  const styles = useLayout();
  const { pending, isBusy } = useStore(store);
  if (pending === undefined) return null;
  const { matters, frozen } = pending;
  return (
    <div className={styles.card} role="group" aria-label={words.confirmTitle[language]({})}>
      <strong>{words.confirmTitle[language]({})}</strong>
      <ul>
        {matters.slice(0, MOST_LISTED).map((one) => (
          <li key={matterKey(one)}>{matterText[language](matterWords(one))}</li>
        ))}
      </ul>
      {frozen.length === 0 ? null : (
        <p className={styles.text}>
          {words.freezes[language]({
            cells: frozen.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '),
          })}
        </p>
      )}
      <p className={styles.text}>{words.noUndo[language]({})}</p>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void store.remove()}>
          {words.confirm[language]({ count: matters.length })}
        </Button>
        <Button disabledFocusable={isBusy} onClick={store.cancelRemoval}>
          {words.cancel[language]({})}
        </Button>
      </div>
    </div>
  );
}
