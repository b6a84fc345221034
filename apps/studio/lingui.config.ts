import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  runtimeConfigModule: { Trans: ['@palpate/ui/Trans', 'Trans'] },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src', '../../packages/ui/src', '../../packages/question-types/src'],
      exclude: ['**/*.spec.*', '**/gql/**'],
    },
  ],
});
