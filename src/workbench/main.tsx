import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keepOffline } from './offline/updates';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no element "root"');

createRoot(element).render(<App updates={keepOffline(globalThis)} />);
