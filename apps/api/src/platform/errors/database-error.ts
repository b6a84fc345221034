/** Conditions that pass: the client may try again. Classes of SQLSTATE and single codes. */
const PASSING = [
  '08', // connection
  '53', // out of connections, memory, disk
  '57', // cancelled by the statement timeout, shutting down
  '40', // deadlock, serialisation
  '55P03', // a lock that could not be had in time
  '25P03', // idle in a transaction for too long
];
/** Values that no column takes: too large, not a date, not storable text. */
const REFUSED_VALUES = ['22001', '22003', '22007', '22008', '22021', '22P02', '22P05'];
const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
const TIMED_OUT =
  /timeout exceeded when trying to connect|connection terminated|not queryable|query read timeout/i;

/** What an error of the driver means for the client, or null when it isn't one of these. */
export function databaseRefusal(error: unknown): 'BUSY' | 'INPUT_INVALID' | null {
  const cause = driverError(error);
  if (!(cause instanceof Error)) return null;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  if (LOST_CONNECTION.has(code) || TIMED_OUT.test(cause.message)) return 'BUSY';
  if (!/^[0-9A-Z]{5}$/.test(code)) return null;
  if (PASSING.some((start) => code.startsWith(start))) return 'BUSY';
  return REFUSED_VALUES.includes(code) ? 'INPUT_INVALID' : null;
}

/** TypeORM wraps what the driver said. */
function driverError(error: unknown): unknown {
  return error instanceof Error && 'driverError' in error ? error.driverError : error;
}

/** The constraint that a write broke, or null: `error.constraint` of SQLSTATE class 23. */
export function brokenConstraint(error: unknown): string | null {
  const cause = driverError(error);
  if (!(cause instanceof Error) || !('code' in cause) || !('constraint' in cause)) return null;
  const isIntegrity = typeof cause.code === 'string' && cause.code.startsWith('23');
  return isIntegrity && typeof cause.constraint === 'string' ? cause.constraint : null;
}
