/** Lesson done: its last block was reached and its required checks are answered. */
export function isLessonDone(lesson: {
  lastBlock: number;
  blocks: number;
  checksMissing: number;
}): boolean {
  return lesson.lastBlock >= lesson.blocks - 1 && lesson.checksMissing === 0;
}
