import './app.css';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createClient } from '@palpate/schema/client';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from '../locales/en.po';
import { createStudioRouter } from './router.tsx';
import { forgetViewer } from './session.ts';

i18n.loadAndActivate({ locale: 'en', messages });

const client = createClient({
  onUnauthenticated: () => {
    forgetViewer(client);
    void router.invalidate();
  },
});
const router = createStudioRouter(client);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>
  </StrictMode>,
);
