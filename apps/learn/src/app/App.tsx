import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createClient } from '@palpate/schema/client';
import { RouterProvider } from '@tanstack/react-router';
import { messages } from '../locales/en.po';
import { createAppRouter } from './router.tsx';

i18n.loadAndActivate({ locale: 'en', messages });

const client = createClient({
  onUnauthenticated: () => {
    if (!isOpenPath(router.state.location.pathname)) void router.navigate({ to: '/sign-in' });
  },
});
const router = createAppRouter(client);

/** The pages that need no session. */
function isOpenPath(path: string): boolean {
  return path === '/sign-in' || path === '/welcome';
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>
  );
}
