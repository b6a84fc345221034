import { stringify } from 'yaml';
import { readValue, setField, YamlUneditable } from './yaml.edit.ts';

const fence = /^(---[ \t]*\r?\n)([\s\S]*?)((?:\r?\n)?---[ \t]*(?:\r?\n|$))/;

/** A lesson's first text: it says what to do, and has problems until something of its own is written. */
export function lessonSkeleton(fields: { id: string; title: string; minutes: number }): string {
  const head = stringify({ ...fields, review: 'draft' }, { lineWidth: 0, singleQuote: true });
  return `---\n${head}---\n\n## ${BLOCK}\n\n${TEXT}\n`;
}

const BLOCK = 'What this first screen is about';
const TEXT =
  'Write here, and begin each further screen with a line of two number signs. Name at least one source where you rest on it.';

/** Sets fields of a lesson's head; one that is undefined stays as it is, and so does everything else. */
export function editFrontmatter(
  text: string,
  fields: { title?: string | undefined; minutes?: number | undefined },
): string {
  const match = fence.exec(text);
  const [whole, open = '', head = '', close = ''] = match ?? [];
  if (whole === undefined) return text;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const edited = given.reduce((yaml, [field, value]) => setField(yaml, [], field, value), head);
  return `${open}${edited}${close}${text.slice(whole.length)}`;
}

/** What a lesson's head says of it, as far as it can be read. */
export function readLessonHead(text: string): { title: string | null; minutes: number | null } {
  const fields = headOf(text);
  const { title, minutes } = fields;
  return {
    title: typeof title === 'string' ? title : null,
    minutes: typeof minutes === 'number' && Number.isInteger(minutes) ? minutes : null,
  };
}

function headOf(text: string): { title?: unknown; minutes?: unknown } {
  try {
    const value = readValue(fence.exec(text)?.[2] ?? '', []);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof YamlUneditable || error instanceof ReferenceError) return {};
    throw error;
  }
}
