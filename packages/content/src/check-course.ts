import { readCourse } from './course.reader.ts';
import { readFolder } from './folder.ts';
import { formatProblem } from './problem.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node packages/content/src/check-course.ts <folder>');
  process.exit(2);
}
const { course, problems } = readCourse(await readFolder(folder));
for (const problem of problems) console.log(formatProblem(problem));
if (course) {
  console.log(
    `no problems: ${course.lessons.length} lessons, ${course.questions.length} questions`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
