import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.ts';
import { findRootDir } from './config.ts';
import { printSdl, resolversOf } from './platform/graphql/index.ts';

/** Writes the contract that both apps generate their types from; needs no database. */
const rootDir = findRootDir(dirname(fileURLToPath(import.meta.url)));
const sdl = await printSdl(resolversOf(AppModule));
writeFileSync(join(rootDir, 'packages', 'schema', 'schema.graphql'), sdl);
