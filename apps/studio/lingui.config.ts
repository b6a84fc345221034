import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src', '../../packages/ui/src', '../../packages/question-types/src'],
      exclude: ['**/*.spec.*', '**/gql/**'],
    },
  ],
});
