import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const apiDir = fileURLToPath(new URL('.', import.meta.url));
const outDir = `${apiDir}dist`;

/** Dependency injection reads the types of constructors: esbuild doesn't write them, swc does. */
const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /\/apps\/api\/src\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Asks for the TypeORM of node_modules at run time, for two names it no longer has: that would
 * load a second TypeORM beside the bundled one.
 */
const oneTypeorm = {
  name: 'one-typeorm',
  setup({ onLoad }) {
    onLoad({ filter: /@nestjs\/typeorm\/dist\/common\/typeorm-compat\.js$/ }, () => ({
      contents: 'export const Connection = undefined, AbstractRepository = undefined;',
    }));
  },
};

/** TypeORM requires the drivers of all the databases it knows, a tenth of the bundle, and this server has one. */
const onlyPostgres = {
  name: 'only-postgres',
  setup({ onLoad }) {
    onLoad({ filter: /\/typeorm\/driver\/[\w-]+\/\w+\.js$/ }, ({ path }) =>
      /\/(postgres|types)\/\w+\.js$/.test(path) ? null : { contents: '' },
    );
  },
};

/** An import of Node's http names all that it exports, and with that loads its fetch; a require does not. */
const httpByRequire = {
  name: 'http-by-require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?http$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'http', namespace: 'by-require' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'by-require' }, ({ path }) => ({
      contents: `module.exports = require('node:${path}');`,
    }));
  },
};

/** Asked for by the framework only when a feature is used that this server doesn't use. */
const unusedPeers = [
  '@apollo/*',
  '@as-integrations/*',
  '@fastify/view',
  '@fastify/multipart',
  '@mercuriusjs/*',
  '@nestjs/platform-express',
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  'class-transformer',
  'class-transformer/*',
  'class-validator',
  'pg-native',
  'subscriptions-transport-ws',
  'ts-morph',
];

await rm(outDir, { recursive: true, force: true });
await build({
  entryPoints: {
    main: `${apiDir}src/main.ts`,
    backup: `${apiDir}src/operation/backup.program.ts`,
    doctor: `${apiDir}src/operation/doctor.program.ts`,
    restore: `${apiDir}src/operation/restore.program.ts`,
  },
  outdir: outDir,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  // What is imported on first use (mail, backups) is a file of its own, and isn't read at the start.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // A start reads all of it: without its indentation that is two thirds. Names stay as they are.
  minifyWhitespace: true,
  legalComments: 'linked',
  // Types of the schema are named after their classes, so names are kept.
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [decorators, oneTypeorm, onlyPostgres, httpByRequire],
  external: ['@node-rs/argon2', 'pdfkit', ...unusedPeers],
  // Bundled CommonJS asks for require, which ESM doesn't have.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
});
