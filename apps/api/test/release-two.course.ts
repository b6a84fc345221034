import { fileURLToPath } from 'node:url';
import type { CourseFile } from '@palpate/content';
import { readFolder } from '@palpate/content/folder';
import { PublishService } from '../src/courses/index.ts';
import type { TestSchool, World } from './world.ts';

const NEW_LESSON = `---
id: l7
title: New hands
minutes: 4
review: draft
---

## What is new

A word that was not there before. :source[book]

## What stays

A last word.
`;

type Edit = (text: string) => string;

/**
 * The second release of the tests' course: "New hands" is added to the beginning, "Quiet hands" is gone,
 * "Slow hands" moves from the beginning to care, "Warm hands" ends earlier and asks once more,
 * and the key of G-SC-1 is another.
 */
export const RELEASE_TWO: Readonly<Record<string, Edit>> = {
  'course.yaml': (text) =>
    text
      .replace('      - lesson: l2\n', '      - lesson: l7\n')
      .replace('      - lesson: l3\n', '      - lesson: l2\n      - lesson: l3\n')
      .replace('      - lesson: l5\n        requires:\n          - viewed: l4\n', ''),
  'lessons/l1.md': (text) =>
    text.replace(
      /## On the table[^]*/,
      '::check{question="C-6"}\n\n## What stays\n\nA last word.\n',
    ),
  'questions/practice.yaml': (text) =>
    `${without(text, 'C-5')}${copied(text, 'C-2').replaceAll('C-2', 'C-6').replace('And then?', 'And after that?')}`,
  'questions/graded.yaml': (text) => mended(text, 'G-SC-1', /key: c/, 'key: b'),
};

/** The folder with some of its files edited; null takes a file out. */
export async function editedCourse(
  edits: Readonly<Record<string, Edit>> = RELEASE_TWO,
): Promise<CourseFile[]> {
  const files = await readFolder(fileURLToPath(new URL('course', import.meta.url)));
  const edited = files.map((file) => {
    const edit = edits[file.path];
    return edit && 'text' in file ? { path: file.path, text: edit(file.text) } : file;
  });
  if (edits !== RELEASE_TWO) return edited;
  const kept = edited.filter(({ path }) => path !== 'lessons/l5.md');
  return [...kept, { path: 'lessons/l7.md', text: NEW_LESSON }];
}

export async function publishEdited(
  world: World,
  { schoolId, adminId: actorId }: TestSchool,
  edits?: Readonly<Record<string, Edit>>,
): Promise<string> {
  const files = await editedCourse(edits);
  const command = { schoolId, actorId, files, note: 'The second', now: new Date() };
  return (await world.app.get(PublishService).publish(command)).releaseId;
}

/** One question's entry, edited. */
export function mended(text: string, id: string, what: RegExp | string, by: string): string {
  return text.replace(entryOf(id), (entry) => entry.replace(what, by));
}

function without(text: string, id: string): string {
  return text.replace(entryOf(id), '');
}

function copied(text: string, id: string): string {
  return entryOf(id).exec(text)?.[0] ?? '';
}

/** From its dash to the next one at the margin. */
function entryOf(id: string): RegExp {
  return new RegExp(`- id: ${id}\\n(?:  .*\\n|\\n)*`);
}
