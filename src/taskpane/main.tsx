import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './ErrorBoundary';
import { Pane } from './Pane';
import { watchHost, type Host } from './host';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no element "root"');

const watch = (tell: (host: Host) => void): void => {
  const script = document.getElementById('office-js');
  watchHost(globalThis, script, setTimeout.bind(globalThis), tell);
};

createRoot(element).render(
  <FluentProvider theme={webLightTheme}>
    <ErrorBoundary>
      <Pane watchHost={watch} />
    </ErrorBoundary>
  </FluentProvider>,
);
