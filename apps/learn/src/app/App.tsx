import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { messages } from '../locales/en.po';
import { DrawnMoment } from '../ui/moment.ts';
import type { Moment } from '../ui/moment.ts';
import type { AppRouter } from './router.tsx';

i18n.loadAndActivate({ locale: 'en', messages });

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

type AppProps = { client: ApolloClient; router: AppRouter; drawn?: Moment | null };

/** The same tree in the server and in the browser. */
export function App({ client, router, drawn }: AppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <DrawnMoment value={drawn}>
          <RouterProvider router={router} />
        </DrawnMoment>
      </ApolloProvider>
    </I18nProvider>
  );
}
