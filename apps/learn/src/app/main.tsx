import { createClient } from '@palpate/schema/client';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import './app.css';
import { keepZone } from '../ui/moment.ts';
import { App } from './App.tsx';
import { momentOf, readPageData } from './page.data.ts';
import type { PageData } from './page.data.ts';
import { createAppRouter } from './router.tsx';
import { isOpenPath, signInFor } from './way-in.ts';

const JUST_READ_MS = 10_000;

const client = createClient({
  onUnauthenticated: () => {
    const { pathname, href } = router.state.location;
    if (!isOpenPath(pathname)) void router.navigate(signInFor(href));
  },
});
const router = createAppRouter(client);

function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  keepZone();
  const data = readPageData(document);
  if (data) return void bringToLife(root, data);
  createRoot(root).render(
    <StrictMode>
      <App client={client} router={router} />
    </StrictMode>,
  );
}

/** Takes over the page that the server drew, from the same data and with the page's code at hand. */
async function bringToLife(root: HTMLElement, data: PageData): Promise<void> {
  client.cache.restore(data.cache);
  router.ssr = { manifest: undefined };
  await router.load();
  trustCacheFor(JUST_READ_MS);
  hydrateRoot(
    root,
    <StrictMode>
      <App client={client} router={router} drawn={momentOf(data)} />
    </StrictMode>,
    { onRecoverableError: reportUnlessExpected },
  );
  document.dispatchEvent(new Event('palpate:alive'));
}

/** A part whose code was not there, in the server (419) or yet in the browser (421), is drawn here as ever. */
function reportUnlessExpected(error: unknown): void {
  if (error instanceof Error && /#4(19|21)\b/.test(error.message)) return;
  reportError(error);
}

/** What the server read a moment ago is not asked for again, unless the learner goes on. */
function trustCacheFor(milliseconds: number): void {
  client.prioritizeCacheValues = true;
  const end = () => {
    client.prioritizeCacheValues = false;
  };
  setTimeout(end, milliseconds);
  router.subscribe('onBeforeNavigate', end);
}

start();
