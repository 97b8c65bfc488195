import type { PaneHost } from './paneHost';
import type { AnnexesStore } from './store/annexesStore';
import type { CheckStore } from './store/checkStore';
import type { CompareStore } from './store/compareStore';
import type { FinishStore } from './store/finishStore';
import type { FunctionsStore } from './store/functionsStore';
import type { RulesStore } from './store/rulesStore';
import type { TemplateStore } from './store/templateStore';
import { createJournal, type Journal } from './store/journal';

/** The stores of the pane; those of the tabs are loaded with their tab and then kept. */
export interface PaneStores {
  readonly journal: Journal;
  readonly annexes: () => Promise<AnnexesStore>;
  readonly check: () => Promise<CheckStore>;
  readonly compare: () => Promise<CompareStore>;
  readonly functions: () => Promise<FunctionsStore>;
  readonly finish: () => Promise<FinishStore>;
  readonly rules: () => Promise<RulesStore>;
  readonly template: () => Promise<TemplateStore>;
}

export function createStores(host: PaneHost): PaneStores {
  const journal = createJournal(host);
  let checking: CheckStore | undefined;
  return {
    journal,
    annexes: once(async () => {
      const { createAnnexesStore } = await import('./store/annexesStore');
      return createAnnexesStore(host, journal);
    }),
    check: once(async () => {
      const { createCheckStore } = await import('./store/checkStore');
      checking = createCheckStore(host, journal);
      return checking;
    }),
    compare: once(async () => {
      const { createCompareStore } = await import('./store/compareStore');
      return createCompareStore(host);
    }),
    functions: once(async () => {
      const { createFunctionsStore } = await import('./store/functionsStore');
      return createFunctionsStore(host, journal);
    }),
    finish: once(async () => {
      const { createFinishStore } = await import('./store/finishStore');
      return createFinishStore(host, journal, () => checking?.get().preset);
    }),
    rules: once(async () => {
      const { createRulesStore } = await import('./store/rulesStore');
      return createRulesStore(host, journal);
    }),
    template: once(async () => {
      const { createTemplateStore } = await import('./store/templateStore');
      return createTemplateStore(host, journal);
    }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
