import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../config.ts';

const PREFIX = 'sha256:';
export type TrustedDocument = { text: string; isMutation: boolean; name: string };

/** Fragments may stand before it, all in one line. */
const OPERATION = /(?:^|\}\s*)(query|mutation)\s+(\w+)\s*[({@]/;

const Documents = z.record(z.string(), z.string());

/** The operations that our own apps send, by the hash they send instead of the text. */
@Injectable()
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, TrustedDocument>;

  constructor(config: Config) {
    this.texts = readDocuments(join(config.rootDir, 'packages', 'schema', 'documents'));
  }

  find(documentId: string): TrustedDocument | null {
    return this.texts.get(documentId) ?? null;
  }
}

/** Each file is an object from hash to text; the hash may stand with or without its prefix. */
export function readDocuments(folder: string): Map<string, TrustedDocument> {
  const texts = new Map<string, TrustedDocument>();
  if (!existsSync(folder)) return texts;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const documents = Documents.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const [hash, text] of Object.entries(documents)) {
      const [, kind, name = 'unnamed'] = OPERATION.exec(text) ?? [];
      const known = { text, isMutation: kind === 'mutation', name };
      texts.set(hash.startsWith(PREFIX) ? hash : PREFIX + hash, known);
    }
  }
  return texts;
}
