import type { Schema } from 'hast-util-sanitize';
import type { LessonElements } from './tree.ts';

const text = 'p h3 h4 strong em del code pre br hr blockquote a ul ol li'.split(' ');
const tables = 'table thead tbody tr th td'.split(' ');

/** Elements of our own with their properties; a list names the only values that are taken. */
const ours = {
  'lesson-technique': ['dataTitle'],
  'lesson-caution': ['dataTitle'],
  'lesson-evidence': ['dataTitle', ['dataStrength', 'none-found', 'very-low', 'low', 'moderate']],
  'lesson-check': ['dataQuestion'],
  'lesson-source': ['dataNumber'],
  'lesson-muscle': ['dataMuscle'],
  'lesson-term': ['dataTerm'],
  'lesson-body-map': [
    'dataMuscles',
    ['dataView', 'front', 'back'],
    ['dataLayer', 'superficial', 'deep'],
    ['dataShow', '', 'points', 'referral', 'points referral'],
    'dataZones',
    'dataCaption',
  ],
  'lesson-pressure-dial': ['dataFrom', 'dataTo', 'dataCeiling', 'dataLowered'],
  'lesson-hold-timer': ['dataFrom', 'dataTo'],
  'lesson-predict': ['dataPrompt', 'dataChoices'],
  'lesson-figure': ['dataSrc', 'dataAlt', 'dataCaption', 'dataWidth', 'dataHeight'],
  'lesson-video': ['dataSrc', 'dataCaptions', 'dataTitle', 'dataName', 'dataPoster'],
} satisfies Record<keyof LessonElements, NonNullable<Schema['attributes']>[string]>;

/** What may stand in a lesson; everything else is dropped, whatever made it. */
export const lessonSchema: Schema = {
  tagNames: [...text, ...tables, ...Object.keys(ours)],
  attributes: {
    a: ['href', 'dataLesson'],
    ol: ['start'],
    ...ours,
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
