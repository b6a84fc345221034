/** The block (from 0) that a line (from 1) of a lesson stands in; -1 before the first. */
export function blockAtLine(text: string, line: number): number {
  return headingLines(text).findLastIndex((heading) => heading <= line);
}

/** The lines (from 1) of the `##` headings that begin a block; those in fenced code are none. */
function headingLines(text: string): number[] {
  let isFenced = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^ {0,3}(```|~~~)/.test(line)) isFenced = !isFenced;
    return !isFenced && /^ {0,3}##(\s|$)/.test(line) ? [index + 1] : [];
  });
}
