import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const trusted = '../../packages/schema/documents/learn.json';

/** The api reads the trusted documents from the schema's package; the preset's map of all documents would end in one chunk. */
async function publishDocuments(): Promise<void> {
  const documents = await readFile('src/gql/persisted-documents.json', 'utf8').catch(() => null);
  if (documents === null) return;
  await mkdir('../../packages/schema/documents', { recursive: true });
  await writeFile(trusted, `${documents.trim()}\n`);
  const leftovers = ['gql.ts', 'index.ts', 'persisted-documents.json'];
  await Promise.all(leftovers.map((name) => rm(`src/gql/${name}`, { force: true })));
}

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'embedHashInDocument',
          hashAlgorithm: (operation: string) =>
            createHash('sha256').update(operation).digest('hex'),
        },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' },
      },
    },
  },
  hooks: { afterAllFileWrite: [publishDocuments] },
};

export default config;
