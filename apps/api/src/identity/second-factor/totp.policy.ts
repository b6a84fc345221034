import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands without being told (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
const ISSUER = 'Palpate';
/** A clock that is wrong by up to a step is forgiven. */
const DRIFT = 1;

export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** The secret as a person types it into an app: base32 in groups of four. */
export function spelled(secret: Buffer): string {
  return asSecret(secret).base32.replace(/.{4}(?=.)/g, '$& ');
}

/** The address that a QR code holds. */
export function uriOf(secret: Buffer, email: string): string {
  return new TOTP({ ...SHAPE, issuer: ISSUER, label: email, secret: asSecret(secret) }).toString();
}

/** The step that a code belongs to, or null when it is of none that counts now. */
export function stepOf(secret: Buffer, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = new TOTP({ ...SHAPE, secret: asSecret(secret) });
  const delta = totp.validate({ token: code, timestamp, window: DRIFT });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function asSecret(secret: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(secret).buffer });
}
