import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './ErrorBoundary';
import { Pane } from './Pane';
import { detectHost } from './host';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no element "root"');

const root = createRoot(element);
const host = detectHost(
  globalThis,
  document.getElementById('office-js'),
  setTimeout.bind(globalThis),
);
root.render(
  <FluentProvider theme={webLightTheme}>
    <ErrorBoundary>
      <Pane host={host} />
    </ErrorBoundary>
  </FluentProvider>,
);
