import { existsSync } from 'node:fs';

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true, tsx: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: 'automatic' },
        },
      },
      module: { type: 'es6' },
    },
  ],
};

const project = (displayName, roots, more = {}) => ({
  displayName,
  roots: roots.map((path) => `<rootDir>/${path}`),
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  ...more,
});

// Files that make the database and the built server once for all of a project's tests.
const withSetup = (path) =>
  existsSync(new URL(path, import.meta.url))
    ? { globalSetup: path, globalTeardown: path.replace('-setup', '-teardown') }
    : {};

export default {
  projects: [
    project('unit', ['packages', 'infra', 'apps/learn', 'apps/studio', 'apps/bench']),
    project('api', ['apps/api'], withSetup('./apps/api/test/global-setup.ts')),
    project('e2e', ['apps/e2e'], withSetup('./apps/e2e/src/global-setup.ts')),
  ],
  maxWorkers: 2,
  testTimeout: 120_000,
};
