/** A failure that a person can act on: its message is written to be shown as it is. */
export class OperationError extends Error {
  override readonly name: string = 'OperationError';
}

/** The file is not a whole back-up of ours: nothing was touched. */
export class DamagedBackup extends OperationError {
  override readonly name = 'DamagedBackup';

  constructor(path: string, reason: string) {
    super(
      `${path} is not a whole back-up: ${reason}.\n` +
        'Nothing was changed. Use another back-up ("npm run restore" lists them).',
    );
  }
}
