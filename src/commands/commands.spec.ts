import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_TABS, TAB_EVENT } from '../app/paneTabs';
import { COMMANDS, registerCommands, type CommandEvent } from './commands';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

function pressing(show: () => Promise<void>) {
  const runs = new Map<string, (event: CommandEvent) => void>();
  const page = new EventTarget();
  const opened: unknown[] = [];
  page.addEventListener(TAB_EVENT, (event) => {
    opened.push(event instanceof CustomEvent ? event.detail : undefined);
  });
  registerCommands(
    {
      actions: { associate: (id, run) => void runs.set(id, run) },
      addin: { showAsTaskpane: show },
    },
    page,
  );
  const press = (id: string): Promise<void> =>
    new Promise((completed) => runs.get(id)?.({ completed }));
  return { press, opened, ids: [...runs.keys()] };
}

describe('the buttons of the ribbon', () => {
  it('open the pane at their tab and tell Excel that they are done', async () => {
    const show = jest.fn(() => Promise.resolve());
    const { press, opened } = pressing(show);
    await press('Tdkt.Check');
    await press('Tdkt.Fill');
    expect(opened).toEqual(['check', 'annexes']);
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('are done also where the pane can not be shown', async () => {
    const { press, opened } = pressing(() => Promise.reject(new Error('no')));
    await press('Tdkt.Finish');
    expect(opened).toEqual(['finish']);
  });

  it('are those of the manifest, and lead to tabs that there are', () => {
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(Object.keys(COMMANDS));
    expect(PANE_TABS).toEqual(expect.arrayContaining(Object.values(COMMANDS)));
  });
});
