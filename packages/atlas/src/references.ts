import type { ReferenceId } from './muscle.types.ts';

export type Reference = { id: ReferenceId; citation: string; isChecked: boolean };

/** The books that the facts were taken from; none has been held against the page yet. */
export const references: readonly Reference[] = [
  {
    id: 'TS3',
    citation:
      'Donnelly JM (ed). Travell, Simons & Simons’ Myofascial Pain and Dysfunction: The Trigger Point Manual. 3rd ed. Wolters Kluwer; 2019.',
    isChecked: false,
  },
  { id: 'TB', citation: 'Biel A. Trail Guide to the Body. Books of Discovery.', isChecked: false },
  {
    id: 'G42',
    citation:
      'Standring S (ed). Gray’s Anatomy: The Anatomical Basis of Clinical Practice. 42nd ed. Elsevier; 2020.',
    isChecked: false,
  },
];
