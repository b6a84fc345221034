import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ProblemCode } from './problem.ts';

type Report = (node: Nodes, code: ProblemCode, message: string) => void;

const outside = /^(https?:\/\/|mailto:)/i;
const lessonFile = /^(?:\.\/)?([A-Za-z0-9][A-Za-z0-9._-]*)\.md$/;

/**
 * Refuses what a lesson may not hold (HTML, images, footnotes, strange links) and marks links to
 * other lessons. `lessonIds` left out: such links are taken as they are.
 */
export function checkMarkup(root: Root, report: Report, lessonIds?: readonly string[]): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(root, (node) => {
    switch (node.type) {
      case 'html':
        return report(node, 'RAW_HTML', 'HTML is not taken in a lesson: use Markdown.');
      case 'image':
      case 'imageReference':
        return report(node, 'IMAGE_REFUSED', 'Show a picture with ::figure{src="…" alt="…"}.');
      case 'footnoteReference':
      case 'footnoteDefinition':
        return report(node, 'FOOTNOTE_REFUSED', 'Cite with :source[id] in place of a footnote.');
      case 'link':
        return checkLink(node, node.url, report, lessonIds);
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        return url === undefined ? undefined : checkLink(node, url, report, lessonIds);
      }
      default:
        return undefined;
    }
  });
}

function checkLink(
  node: Link | LinkReference,
  url: string,
  report: Report,
  lessonIds?: readonly string[],
): void {
  if (outside.test(url)) return;
  const lesson = lessonFile.exec(url)?.[1];
  if (lesson !== undefined && (!lessonIds || lessonIds.includes(lesson))) {
    node.data = { ...node.data, hProperties: { href: undefined, dataLesson: lesson } };
    return;
  }
  node.data = { ...node.data, hProperties: { href: undefined } };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    report(node, 'LINK_REFUSED', `A link begins with https, http or mailto, not as "${url}".`);
    return;
  }
  report(node, 'LINK_BROKEN', `"${url}" is no lesson of this course: link to one as id.md.`);
}
