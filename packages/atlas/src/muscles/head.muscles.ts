import type { MuscleText } from '../muscle.types.ts';

// Sources: references.ts (TS3, TB, G42). Drafted by the project, not yet checked against the page.
export const head: readonly MuscleText[] = [
  {
    id: 'temporalis',
    name: 'Temporalis',
    layNames: ['temple', 'jaw', 'side of the head', 'chewing muscle'],
    group: 'temporalis',
    region: 'head-and-neck',
    origin: 'Temporal fossa and fascia.',
    insertion: 'Coronoid process and front of the ramus of the mandible.',
    action: 'Closes the jaw; rear fibres pull it back.',
    nerve: 'Deep temporal nerves, mandibular division of trigeminal (V3).',
    pointLocation: 'A hand-width fan above the cheekbone, front to above the ear.',
    referralDescribed: 'Temple, eyebrow and upper teeth; rear fibres up and back from the ear.',
    cautions:
      'Superficial temporal artery (feel for a pulse); age over 50 with new temporal headache, scalp tenderness, jaw pain on chewing or visual change: urgent medical referral (possible giant cell arteritis).',
    level: 'core',
    points: [
      {
        id: 'temporalis.t1',
        view: 'front',
        x: 0.432,
        y: 0.066,
        label: 'front fibres',
        inZone: null,
      },
      {
        id: 'temporalis.t2',
        view: 'front',
        x: 0.434,
        y: 0.06,
        label: 'middle fibres',
        inZone: null,
      },
    ],
    referral: [
      { id: 'temporalis.r1', view: 'front', kind: 'essential', area: 'temple' },
      { id: 'temporalis.r2', view: 'front', kind: 'essential', area: 'eyebrow' },
      { id: 'temporalis.r3', view: 'front', kind: 'spillover', area: 'upper_teeth' },
      { id: 'temporalis.r4', view: 'front', kind: 'spillover', area: 'behind_eye' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'masseter',
    name: 'Masseter',
    layNames: ['jaw', 'cheek', 'chewing muscle'],
    group: 'masseter',
    region: 'head-and-neck',
    origin: 'Zygomatic arch and zygomatic process of the maxilla.',
    insertion: 'Angle and outer surface of the ramus of the mandible.',
    action: 'Closes the jaw; superficial part helps protrude.',
    nerve: 'Masseteric nerve, mandibular division of trigeminal (V3).',
    pointLocation:
      'Mid belly between cheekbone and jaw angle, and just in front of the ear for the deep part.',
    referralDescribed:
      'Cheek, upper and lower back teeth, eyebrow; deep part to the jaw joint and ear.',
    cautions:
      'Parotid gland and duct, facial nerve branches, facial artery at the front edge; inside-mouth work only where law, training, gloves and specific consent allow; toothache needs a dentist first.',
    level: 'core',
    points: [
      {
        id: 'masseter.t1',
        view: 'front',
        x: 0.434,
        y: 0.112,
        label: 'superficial, mid belly',
        inZone: null,
      },
      {
        id: 'masseter.t2',
        view: 'front',
        x: 0.44,
        y: 0.124,
        label: 'near the jaw angle',
        inZone: null,
      },
      {
        id: 'masseter.t3',
        view: 'front',
        x: 0.428,
        y: 0.101,
        label: 'deep part, below the arch',
        inZone: null,
      },
    ],
    referral: [
      { id: 'masseter.r1', view: 'front', kind: 'essential', area: 'lower_jaw' },
      { id: 'masseter.r2', view: 'front', kind: 'essential', area: 'upper_teeth' },
      { id: 'masseter.r3', view: 'front', kind: 'spillover', area: 'eyebrow' },
      { id: 'masseter.r4', view: 'front', kind: 'spillover', area: 'ear' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'suboccipitals',
    name: 'Suboccipital group (rectus capitis posterior major and minor, obliquus capitis superior and inferior)',
    layNames: ['base of the skull', 'back of the head', 'nape of the neck'],
    group: 'suboccipitals',
    region: 'head-and-neck',
    origin:
      'Spinous process of C2, posterior tubercle of C1, transverse process of C1 (by muscle).',
    insertion:
      'Inferior nuchal line and occiput between the nuchal lines; transverse process of C1 (obliquus inferior).',
    action: 'Fine extension and rotation of the head on C1-C2; rich in muscle spindles.',
    nerve: 'Suboccipital nerve (dorsal ramus of C1).',
    pointLocation: 'Deep to trapezius and semispinalis in the soft hollow under the occiput.',
    referralDescribed:
      'A vague band from the back of the head, round the side, to the eye; hard for the client to point to.',
    cautions:
      'Vertebral artery in the suboccipital triangle, greater occipital nerve; fingertips rest, no thrust, no sustained extension with rotation; avoid with known upper-neck instability (for example rheumatoid arthritis, Down syndrome).',
    level: 'core',
    points: [
      {
        id: 'suboccipitals.t1',
        view: 'back',
        x: 0.52,
        y: 0.112,
        label: 'close to midline under the occiput',
        inZone: 'suboccipital',
      },
      {
        id: 'suboccipitals.t2',
        view: 'back',
        x: 0.538,
        y: 0.11,
        label: 'lateral',
        inZone: 'suboccipital',
      },
    ],
    referral: [
      { id: 'suboccipitals.r1', view: 'back', kind: 'essential', area: 'occiput' },
      { id: 'suboccipitals.r2', view: 'front', kind: 'essential', area: 'temple' },
      { id: 'suboccipitals.r3', view: 'front', kind: 'spillover', area: 'orbit' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
];
