import type { MuscleText } from '../muscle.types.ts';

// Sources: references.ts (TS3, TB, G42). Drafted by the project, not yet checked against the page.
export const forearm: readonly MuscleText[] = [
  {
    id: 'wrist_extensors',
    name: 'Wrist and finger extensors (ECRL, ECRB, extensor digitorum, ECU)',
    layNames: ['back of the forearm', 'outer elbow'],
    group: 'forearm_extensors',
    region: 'forearm',
    origin: 'Lateral supracondylar ridge (ECRL) and lateral epicondyle (others).',
    insertion: 'Bases of metacarpals 2, 3 and 5; extensor expansions of the fingers.',
    action: 'Extend the wrist and fingers; radial or ulnar deviation by muscle.',
    nerve: 'Radial nerve and its deep branch / posterior interosseous nerve (C6-C8).',
    pointLocation:
      'Upper third of the back of the forearm, two to six centimetres below the elbow.',
    referralDescribed: 'Lateral epicondyle, back of the forearm, wrist and hand.',
    cautions:
      'Deep radial nerve under supinator; lateral epicondyle bone; finger drop or numbness: refer.',
    level: 'core',
    points: [
      { id: 'wrist_extensors.t1', view: 'back', x: 0.806, y: 0.392, label: 'ECRL', inZone: null },
      { id: 'wrist_extensors.t2', view: 'back', x: 0.816, y: 0.412, label: 'ECRB', inZone: null },
      {
        id: 'wrist_extensors.t3',
        view: 'back',
        x: 0.798,
        y: 0.416,
        label: 'extensor digitorum',
        inZone: null,
      },
    ],
    referral: [
      { id: 'wrist_extensors.r1', view: 'back', kind: 'essential', area: 'lat_epi' },
      { id: 'wrist_extensors.r2', view: 'back', kind: 'essential', area: 'dorsum_hand' },
      { id: 'wrist_extensors.r3', view: 'back', kind: 'spillover', area: 'dorsal_forearm' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'brachioradialis',
    name: 'Brachioradialis',
    layNames: ['thumb side of the forearm', 'outer elbow'],
    group: 'forearm_extensors',
    region: 'forearm',
    origin: 'Upper two-thirds of the lateral supracondylar ridge.',
    insertion: 'Radial styloid process.',
    action: 'Flexes the elbow, strongest in mid-position.',
    nerve: 'Radial nerve (C5-C6).',
    pointLocation: 'Upper outer forearm just below the crease, in pincer grip.',
    referralDescribed: 'Lateral epicondyle, thumb side of the forearm and the web of the thumb.',
    cautions: 'Superficial radial nerve, cephalic vein; cubital fossa lies medial.',
    level: 'core',
    points: [
      {
        id: 'brachioradialis.t1',
        view: 'front',
        x: 0.206,
        y: 0.394,
        label: 'below the elbow, outer side',
        inZone: null,
      },
    ],
    referral: [
      { id: 'brachioradialis.r1', view: 'front', kind: 'essential', area: 'lat_epi' },
      { id: 'brachioradialis.r2', view: 'front', kind: 'essential', area: 'thumb_web' },
      { id: 'brachioradialis.r3', view: 'front', kind: 'spillover', area: 'radial_forearm' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'wrist_flexors',
    name: 'Wrist and finger flexors with pronator teres (FCR, palmaris longus, FCU, FDS)',
    layNames: ['front of the forearm', 'inner elbow'],
    group: 'forearm_flexors',
    region: 'forearm',
    origin: 'Medial epicondyle (common flexor origin), with ulnar and radial heads by muscle.',
    insertion:
      'Metacarpals 2-3 (FCR), pisiform (FCU), palmar fascia, middle phalanges (FDS), mid radius (pronator teres).',
    action: 'Flex wrist and fingers; pronator teres pronates.',
    nerve: 'Median nerve (C6-T1); FCU by the ulnar nerve (C7-T1).',
    pointLocation: 'Upper and middle front of the forearm.',
    referralDescribed:
      'Front of the wrist and palm; finger flexors to the finger they move; pronator teres deep to the thumb side of the wrist.',
    cautions:
      'Median nerve between the heads of pronator teres, ulnar nerve behind the medial epicondyle, brachial artery in the cubital fossa; numb thumb-to-ring fingers or thenar wasting: refer, do not label as trigger points.',
    level: 'core',
    points: [
      { id: 'wrist_flexors.t1', view: 'front', x: 0.215, y: 0.425, label: 'FCR', inZone: null },
      { id: 'wrist_flexors.t2', view: 'front', x: 0.256, y: 0.402, label: 'FCU', inZone: null },
      { id: 'wrist_flexors.t3', view: 'front', x: 0.206, y: 0.448, label: 'FDS', inZone: null },
      {
        id: 'wrist_flexors.t4',
        view: 'front',
        x: 0.25,
        y: 0.388,
        label: 'pronator teres',
        inZone: null,
      },
    ],
    referral: [
      { id: 'wrist_flexors.r1', view: 'front', kind: 'essential', area: 'volar_wrist' },
      { id: 'wrist_flexors.r2', view: 'front', kind: 'essential', area: 'palm' },
      { id: 'wrist_flexors.r3', view: 'front', kind: 'spillover', area: 'fingers' },
      { id: 'wrist_flexors.r4', view: 'front', kind: 'spillover', area: 'ulnar_forearm' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
];
