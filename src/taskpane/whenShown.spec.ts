import { whenShown, type AddinVisibility } from './whenShown';

class Page extends EventTarget {
  constructor(public visibilityState: string) {
    super();
  }
}

function watching(state: string, addin?: AddinVisibility) {
  const page = new Page(state);
  const tell = jest.fn();
  whenShown(page, addin, tell);
  return { page, tell };
}

describe('whenShown', () => {
  it('tells at once where the page is seen', () => {
    expect(watching('visible').tell).toHaveBeenCalledTimes(1);
  });

  it('waits while Excel keeps the page out of sight, and tells once', () => {
    const { page, tell } = watching('hidden');
    page.dispatchEvent(new Event('visibilitychange'));
    expect(tell).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it.each(['pointermove', 'focusin'])('believes a %s more than the page', (event) => {
    const { page, tell } = watching('hidden');
    page.dispatchEvent(new Event(event));
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('believes Excel that the pane was opened, not that it was closed', () => {
    let say: ((message: { visibilityMode: string }) => void) | undefined;
    const { tell } = watching('hidden', {
      onVisibilityModeChanged: (handler) => {
        say = handler;
        return Promise.resolve();
      },
    });
    say?.({ visibilityMode: 'Hidden' });
    expect(tell).not.toHaveBeenCalled();
    say?.({ visibilityMode: 'Taskpane' });
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('goes on where Excel refuses to say', async () => {
    const { page, tell } = watching('hidden', {
      onVisibilityModeChanged: () => Promise.reject(new Error('not supported')),
    });
    await Promise.resolve();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
