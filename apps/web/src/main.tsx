// Where the browser begins.
import { StrictMode, type ReactElement } from 'react';
import { keptMailsPage } from '#contract/routes';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { fetched } from './frame/fetched.js';
import { bringFaces } from './look/bring-faces.js';
import { isPublic } from './public/path.js';
import './styles/krds.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/round.css';
import './styles/home.css';
import './styles/cycle.css';
import './styles/table.css';
import './styles/panel.css';
import './styles/print.css';

const PublicApp = fetched(() => import('./public/public-app.js').then((code) => code.PublicApp));

const DevMailApp = fetched(() => import('./dev-mail/dev-mail-app.js').then((code) => code.DevMailApp));

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the application');
createRoot(root).render(<StrictMode>{appAt(location.pathname)}</StrictMode>);
bringFaces();

function appAt(path: string): ReactElement {
  if (isPublic(path)) return <PublicApp path={path} />;
  return path === keptMailsPage ? <DevMailApp /> : <App />;
}
