export type EmbeddedPostgresCode =
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATA_FOLDER_VERSION'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_VERSION'
  | 'BINARIES_MISSING'
  | 'START_FAILED';

/** A failure that a person can act on: its message is written to be shown as it is. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresCode;

  constructor(code: EmbeddedPostgresCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The data folder was made by another major version of PostgreSQL than the one installed. */
export class DataFolderVersion extends EmbeddedPostgresError {
  readonly found: number;
  readonly wanted: number;

  constructor(folder: string, found: number, wanted: number) {
    super(
      'DATA_FOLDER_VERSION',
      `The data in ${folder} was written by PostgreSQL ${found}, and this installation brings PostgreSQL ${wanted}, ` +
        `which can't read it. Nothing was changed. Export it with PostgreSQL ${found} and import it here, ` +
        `or choose another folder with DATA_DIR.`,
    );
    this.found = found;
    this.wanted = wanted;
  }
}

/** The code that Node.js gives its errors; `instanceof` would miss those of another realm, as in tests. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
