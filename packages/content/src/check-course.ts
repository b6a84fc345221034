import { isLesson, textOf } from './course.files.ts';
import { readCourse } from './course.reader.ts';
import type { CourseFile } from './course.ts';
import { readFolder } from './folder.ts';
import { compileLesson } from './lesson.compiler.ts';
import { formatProblem } from './problem.ts';
import { MAX_READING_SECONDS, readingGaps } from './reading.gaps.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node packages/content/src/check-course.ts <folder>');
  process.exit(2);
}
const files = await readFolder(folder);
const { course, problems } = readCourse(files);
for (const problem of problems) console.log(formatProblem(problem));
for (const note of longReading(files)) console.log(note);
if (course) {
  console.log(
    `no problems: ${course.lessons.length} lessons, ${course.questions.length} questions`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;

/** Advice and no problem: where a lesson asks for much reading without anything to do. */
function longReading(course: readonly CourseFile[]): string[] {
  const lessons = course.filter(({ path }) => isLesson(path));
  return lessons.flatMap((file) => {
    const { tree } = compileLesson(textOf(file), { sources: [] });
    const gaps = readingGaps(tree).filter(({ seconds }) => seconds > MAX_READING_SECONDS);
    return gaps.map(({ block, seconds }) => {
      const from = `${file.path} from "${tree.blocks[block]?.title ?? ''}"`;
      return `note: ${from}: ${Math.round(seconds)} s of reading without something to do`;
    });
  });
}
