export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

export function nextLine(text: string, offset: number): number {
  return Math.min(lineEnd(text, offset) + 1, text.length);
}

export function indented(block: string, column: number): string {
  const blank = ' '.repeat(column);
  return block
    .split('\n')
    .map((line) => (line === '' ? line : blank + line))
    .join('\n');
}

export function dedented(block: string, column: number): string {
  const blank = ' '.repeat(column);
  return trimmed(block)
    .split('\n')
    .map((line) => (line.startsWith(blank) ? line.slice(column) : line.replace(/^ +/, '')))
    .join('\n');
}

/** Without what YAML holds to be blank at the end: a wider blank may be part of a text. */
export function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The column of the comment that is all of the line, or -1. */
export function commentColumn(text: string, start: number): number {
  const line = text.slice(start, lineEnd(text, start));
  return line.trimStart().startsWith('#') ? line.indexOf('#') : -1;
}
