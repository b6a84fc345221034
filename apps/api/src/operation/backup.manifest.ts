import { z } from 'zod';
import { OperationError } from './operation.error.ts';

/** Raised when a file of the new kind can't be read by the code before. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const count = z.int().min(0);

const Table = z.strictObject({
  name: identifier,
  columns: z.array(identifier).min(1),
  rows: count,
  bytes: count,
  parts: count,
  /** Of the rows as PostgreSQL's COPY writes them, in the order of the primary key. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  product: z.literal('palpate'),
  version: z.string(),
  madeAt: z.iso.datetime(),
  postgres: z.int(),
  /** Names of the migrations that had run, oldest first. */
  migrations: z.array(z.string()).min(1),
  schools: z.array(z.string()),
  /** In an order in which every row finds what it refers to. */
  tables: z.array(Table),
});

export type TableSummary = z.infer<typeof Table>;
export type BackupManifest = z.infer<typeof Manifest>;

/** Reads a manifest, or throws what is wrong with it as a short clause. */
export function parseManifest(text: string): BackupManifest {
  const parsed = parseJson(text);
  const format = z.object({ format: z.int() }).safeParse(parsed).data?.format;
  if (format !== undefined && format > FORMAT) {
    throw new Error(`it was written in format ${format}, and this version reads up to ${FORMAT}`);
  }
  const { success, data, error } = Manifest.safeParse(parsed);
  if (success) return data;
  const place = error.issues[0]?.path.join('.');
  throw new Error(`its manifest does not fit${place ? ` (${place})` : ''}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('its manifest can not be read');
  }
}

/** Refuses, in words, a back-up that was made by a version with migrations that this one doesn't have. */
export function refuseNewer(manifest: BackupManifest, known: readonly string[]): void {
  const unknown = manifest.migrations.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new OperationError(
    `The back-up was made by a newer Palpate (${manifest.version}), whose database this one does not know ` +
      `(${unknown.join(', ')}). Nothing was changed. Install that version or a later one, and restore with it.`,
  );
}
