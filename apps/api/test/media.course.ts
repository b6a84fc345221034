import { fileURLToPath } from 'node:url';
import type { CourseFile } from '@palpate/content';
import { readFolder } from '@palpate/content/folder';
import { PublishService } from '../src/courses/index.ts';
import type { TestSchool, World } from './world.ts';

const LESSON = 'lessons/l1.md';
const MEDIA = `
## To look at

The :term[grip]{id="pincer-grip"} holds the muscle between thumb and fingers.

::figure{src="grip.svg" alt="A thumb and two fingers around a muscle"}

::video{src="hold.webm" captions="hold.vtt" title="One hold"}
`;
const GLOSSARY = `- id: pincer-grip
  term: Pincer grip
  definition: The muscle is held between thumb and fingers.
`;

export const GRIP =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>';
/** A head that says what it is, then bytes that tell their own place. */
export const HOLD = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
  Buffer.from('webm'),
  Buffer.from(Array.from({ length: 988 }, (_, index) => index % 251)),
]);
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe hold begins.\n';

/** The tests' small course with a word, a picture and a video in its first lesson. */
export async function mediaCourse(changes: Record<string, string | Buffer> = {}) {
  const files = await readFolder(fileURLToPath(new URL('course', import.meta.url)));
  const added: CourseFile[] = [
    { path: 'glossary.yaml', text: GLOSSARY },
    { path: 'assets/grip.svg', bytes: Buffer.from(GRIP) },
    { path: 'assets/hold.webm', bytes: HOLD },
    { path: 'assets/hold.vtt', bytes: Buffer.from(CAPTIONS) },
  ];
  const whole = [...files, ...added].map((file) =>
    file.path === LESSON && 'text' in file ? { ...file, text: file.text + MEDIA } : file,
  );
  return whole.map((file) => changed(file, changes[file.path]));
}

/** Publishes the course as the school's next release; its cohorts begin on it from then on. */
export async function publishMedia(
  world: World,
  school: Omit<TestSchool, 'courseId' | 'releaseId'>,
  changes: Record<string, string | Buffer> = {},
): Promise<TestSchool> {
  const { schoolId, adminId: actorId } = school;
  const files = await mediaCourse(changes);
  const command = { schoolId, actorId, files, note: 'With media', now: new Date() };
  return { ...school, ...(await world.app.get(PublishService).publish(command)) };
}

function changed(file: CourseFile, change: string | Buffer | undefined): CourseFile {
  if (change === undefined) return file;
  const { path } = file;
  return typeof change === 'string' ? { path, text: change } : { path, bytes: change };
}
