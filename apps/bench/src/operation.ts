/** What is measured: one operation of an app, as the app sends it. */
export const OPERATIONS = [
  'course page',
  'lesson',
  'home',
  'answer',
  'submit',
  'heat map',
  'student page',
  'overview',
] as const;

export type Operation = (typeof OPERATIONS)[number];
