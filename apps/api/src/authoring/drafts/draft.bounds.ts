/** Bounds of what authors send. */
export const TITLE = { max: 200 };
export const NOTE = { max: 500 };
export const KEY = { max: 64 };
export const PATH = { max: 300 };
export const FINGERPRINT = { min: 64, max: 64 };
export const SEARCH = { max: 100 };
export const MINUTES = [1, 600] as const;
export const VERSION = [0, 1_000_000] as const;
