import { TAB_EVENT, type PaneTab } from '../app/paneTabs';

/** What the ribbon's buttons open; the ids stand in the manifest. */
export const COMMANDS: Readonly<Record<string, PaneTab>> = {
  'Tdkt.Fill': 'annexes',
  'Tdkt.Check': 'check',
  'Tdkt.Finish': 'finish',
};

/** As much of office.js as the buttons need. */
export interface CommandHost {
  readonly actions: {
    readonly associate: (id: string, run: (event: CommandEvent) => void) => void;
  };
  readonly addin: { readonly showAsTaskpane: () => Promise<void> };
}

/** A press of a button: Excel waits until it is said to be done. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Lets each button open the pane, which lives on the same page, at its tab. */
export function registerCommands(office: CommandHost, page: EventTarget): void {
  for (const [id, tab] of Object.entries(COMMANDS)) {
    office.actions.associate(id, (event) => {
      page.dispatchEvent(new CustomEvent(TAB_EVENT, { detail: tab }));
      const done = (): void => {
        event.completed();
      };
      // A pane that can't be shown is not the button's failure: Excel must not wait for it.
      office.addin.showAsTaskpane().then(done, done);
    });
  }
}
