import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// Each folder gets documents of its own, so that a page's operations load with that page.
const folders = [
  'src/app',
  'src/features/account',
  'src/features/atlas',
  'src/features/glossary',
  'src/features/home',
  'src/features/join',
  'src/features/lesson',
  'src/features/quiz',
  'src/features/record',
  'src/features/sign-in',
  'src/features/welcome',
  'src/ui/corrections',
  'src/ui/schools',
];
const trusted = '../../packages/schema/documents/learn.json';
const leftovers = ['gql.ts', 'index.ts', 'persisted-documents.json'];

/** The api reads the trusted documents from the schema's package; the preset's other files have no reader. */
async function publishDocuments(): Promise<void> {
  const documents: Record<string, string> = {};
  for await (const file of glob('src/**/gql/persisted-documents.json')) {
    Object.assign(documents, JSON.parse(await readFile(file, 'utf8')));
    await Promise.all(leftovers.map((name) => rm(join(dirname(file), name), { force: true })));
  }
  if (Object.keys(documents).length === 0) return;
  const sorted = Object.entries(documents).sort(([one], [other]) => (one < other ? -1 : 1));
  await mkdir(dirname(trusted), { recursive: true });
  await writeFile(trusted, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

const output = (folder: string): CodegenConfig['generates'][string] => ({
  preset: 'client',
  documents: [`${folder}/*.graphql`],
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: {
      mode: 'embedHashInDocument',
      hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
    },
  },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' },
  },
});

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  generates: Object.fromEntries(folders.map((folder) => [`${folder}/gql/`, output(folder)])),
  hooks: { afterAllFileWrite: [publishDocuments] },
};

export default config;
