/** The parts of the pane, in the order of its tabs; the ribbon's buttons open them by these ids. */
export const PANE_TABS = ['annexes', 'check', 'functions', 'finish'] as const;

export type PaneTab = (typeof PANE_TABS)[number];

/** The event by which a button of the ribbon asks the pane on the same page for one of its tabs. */
export const TAB_EVENT = 'tdkt-tab';

/** Whether a word is the id of a tab. */
export function isPaneTab(word: unknown): word is PaneTab {
  return PANE_TABS.some((tab) => tab === word);
}
