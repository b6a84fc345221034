import type { Schema } from 'hast-util-sanitize';

const text = 'p h3 h4 strong em del code pre br hr blockquote a ul ol li'.split(' ');
const tables = 'table thead tbody tr th td'.split(' ');
const ours = ['technique', 'caution', 'evidence', 'check', 'source'].map(
  (name) => `lesson-${name}`,
);

/** What may stand in a lesson; everything else is dropped, whatever made it. */
export const lessonSchema: Schema = {
  tagNames: [...text, ...tables, ...ours],
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
