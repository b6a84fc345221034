import type { Schema } from 'hast-util-sanitize';

/** What may stand in a lesson; everything else is dropped, whatever made it. */
export const lessonSchema: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'strong', 'em', 'del', 'code', 'pre', 'br', 'hr', 'blockquote', 'a'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['lesson-technique', 'lesson-caution', 'lesson-evidence', 'lesson-check', 'lesson-source'],
  ],
  attributes: {
    a: ['href', 'dataLesson'],
    ol: ['start'],
    'lesson-technique': ['dataTitle'],
    'lesson-caution': ['dataTitle'],
    'lesson-evidence': ['dataTitle', ['dataStrength', 'none-found', 'very-low', 'low', 'moderate']],
    'lesson-check': ['dataQuestion'],
    'lesson-source': ['dataNumber'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
