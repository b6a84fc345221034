/** What one look found; `advice` says what to do where it isn't well. */
export type Finding = { level: 'ok' | 'warn' | 'fail'; title: string; advice?: string };

export const ok = (title: string): Finding => ({ level: 'ok', title });
export const warn = (title: string, advice: string): Finding => ({ level: 'warn', title, advice });
export const fail = (title: string, advice: string): Finding => ({ level: 'fail', title, advice });

export function show({ level, title, advice }: Finding): string {
  const line = `  ${level.padEnd(5)}${title}`;
  return advice ? `${line}\n         ${advice}` : line;
}

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says "fetch failed" and keeps why within.
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}
