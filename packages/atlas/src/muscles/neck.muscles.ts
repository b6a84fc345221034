import type { MuscleText } from '../muscle.types.ts';

// Sources: references.ts (TS3, TB, G42). Drafted by the project, not yet checked against the page.
export const neck: readonly MuscleText[] = [
  {
    id: 'sternocleidomastoid',
    name: 'Sternocleidomastoid',
    layNames: ['front of the neck', 'side of the neck', 'SCM'],
    group: 'sternocleidomastoid',
    region: 'head-and-neck',
    origin: 'Sternal head: manubrium; clavicular head: medial third of the clavicle.',
    insertion: 'Mastoid process and lateral part of the superior nuchal line.',
    action:
      'One side: side-bends to the same side and rotates the head to the opposite side; both: flex the lower neck, bring the head forward, assist breathing in.',
    nerve: 'Spinal accessory nerve (CN XI); C2-C3 sensory.',
    pointLocation: 'Anywhere along both heads; lifted between finger and thumb away from the neck.',
    referralDescribed:
      'Sternal head: around the eye, cheek, crown and back of the head; clavicular head: forehead (may cross), ear and behind it; unsteadiness is also described.',
    cautions:
      'Anterior triangle: carotid artery and sinus, internal jugular vein, vagus. Pincer grip only, one side at a time, move off any pulse, never press toward the spine; new dizziness or visual symptoms: stop and refer.',
    level: 'advanced',
    points: [
      {
        id: 'sternocleidomastoid.t1',
        view: 'front',
        x: 0.47,
        y: 0.168,
        label: 'sternal head, mid',
        inZone: 'anterior_triangle',
      },
      {
        id: 'sternocleidomastoid.t2',
        view: 'front',
        x: 0.459,
        y: 0.15,
        label: 'sternal head, upper',
        inZone: 'anterior_triangle',
      },
      {
        id: 'sternocleidomastoid.t3',
        view: 'front',
        x: 0.458,
        y: 0.172,
        label: 'clavicular head',
        inZone: 'posterior_triangle',
      },
    ],
    referral: [
      { id: 'sternocleidomastoid.r1', view: 'front', kind: 'essential', area: 'orbit' },
      { id: 'sternocleidomastoid.r2', view: 'front', kind: 'essential', area: 'cheek' },
      { id: 'sternocleidomastoid.r3', view: 'front', kind: 'essential', area: 'forehead' },
      { id: 'sternocleidomastoid.r4', view: 'front', kind: 'spillover', area: 'ear' },
      { id: 'sternocleidomastoid.r5', view: 'back', kind: 'spillover', area: 'occiput' },
      { id: 'sternocleidomastoid.r6', view: 'front', kind: 'spillover', area: 'vertex' },
      { id: 'sternocleidomastoid.r7', view: 'front', kind: 'spillover', area: 'sternum' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'scalenes',
    name: 'Scalenes (anterior, middle, posterior)',
    layNames: ['side of the neck', 'front of the neck'],
    group: 'scalenes',
    region: 'head-and-neck',
    origin: 'Transverse processes of C2-C7.',
    insertion: 'First rib (anterior, middle) and second rib (posterior).',
    action: 'Raise the first two ribs in breathing in; side-bend the neck; anterior flexes.',
    nerve: 'Ventral rami of C3-C8.',
    pointLocation: 'Side of the neck behind sternocleidomastoid.',
    referralDescribed:
      'Upper chest, inner upper border of the scapula, outer arm, thumb side of the forearm, thumb and index finger.',
    cautions:
      'Brachial plexus and subclavian artery run between anterior and middle scalene; phrenic nerve on anterior scalene. Flat fingertips, light; tingling or a pulse means move off; weakness, colour change or swelling of the arm: refer.',
    level: 'advanced',
    points: [
      {
        id: 'scalenes.t1',
        view: 'front',
        x: 0.456,
        y: 0.158,
        label: 'middle/anterior, side of neck',
        inZone: 'posterior_triangle',
      },
      {
        id: 'scalenes.t2',
        view: 'front',
        x: 0.438,
        y: 0.178,
        label: 'just above the clavicle',
        inZone: 'posterior_triangle',
      },
    ],
    referral: [
      { id: 'scalenes.r1', view: 'front', kind: 'essential', area: 'pect_bands' },
      { id: 'scalenes.r2', view: 'back', kind: 'essential', area: 'upper_medial_scap' },
      { id: 'scalenes.r3', view: 'front', kind: 'essential', area: 'antlat_arm' },
      { id: 'scalenes.r4', view: 'front', kind: 'spillover', area: 'radial_forearm' },
      { id: 'scalenes.r5', view: 'front', kind: 'spillover', area: 'radial_hand' },
      { id: 'scalenes.r6', view: 'back', kind: 'spillover', area: 'postlat_arm' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'upper_trapezius',
    name: 'Trapezius, upper fibres',
    layNames: ['top of the shoulder', 'side of the neck', 'back of the neck', 'traps'],
    group: 'upper_trapezius',
    region: 'head-and-neck',
    origin:
      'External occipital protuberance, medial third of the superior nuchal line, ligamentum nuchae.',
    insertion: 'Lateral third of the clavicle and the acromion.',
    action:
      'Elevates and helps upwardly rotate the scapula; side-bends the neck to the same side and turns the head to the opposite side; both sides extend the neck.',
    nerve: 'Spinal accessory nerve (CN XI) motor; C3-C4 mainly proprioceptive.',
    pointLocation:
      'Middle of the slope between neck and shoulder tip, near the front edge and a little behind it; best held in a pincer grip.',
    referralDescribed:
      'Up the back and side of the neck to behind the ear, on to the temple and behind the eye; sometimes the angle of the jaw.',
    cautions:
      'Keep out of the supraclavicular hollow (brachial plexus, subclavian vessels); accessory nerve crosses the posterior triangle; use pincer, not a downward drive onto the first rib.',
    level: 'core',
    points: [
      {
        id: 'upper_trapezius.t1',
        view: 'back',
        x: 0.562,
        y: 0.172,
        label: 'front border, at the slope of the neck',
        inZone: null,
      },
      {
        id: 'upper_trapezius.t2',
        view: 'back',
        x: 0.606,
        y: 0.178,
        label: 'mid horizontal fibres',
        inZone: null,
      },
      {
        id: 'upper_trapezius.t3',
        view: 'front',
        x: 0.414,
        y: 0.1695,
        label: 'front border seen from the front',
        inZone: 'posterior_triangle',
      },
    ],
    referral: [
      { id: 'upper_trapezius.r1', view: 'back', kind: 'essential', area: 'postlat_neck' },
      { id: 'upper_trapezius.r2', view: 'front', kind: 'essential', area: 'temple' },
      { id: 'upper_trapezius.r3', view: 'front', kind: 'spillover', area: 'jaw_angle' },
      { id: 'upper_trapezius.r4', view: 'front', kind: 'spillover', area: 'behind_eye' },
      { id: 'upper_trapezius.r5', view: 'back', kind: 'spillover', area: 'occiput' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
  {
    id: 'levator_scapulae',
    name: 'Levator scapulae',
    layNames: ['angle of the neck', 'side of the neck', 'shoulder blade'],
    group: 'levator_scapulae',
    region: 'head-and-neck',
    origin: 'Transverse processes of C1-C4.',
    insertion: 'Medial border of the scapula between the superior angle and the root of the spine.',
    action:
      'Elevates and downwardly rotates the scapula; side-bends and rotates the neck to the same side; both sides extend the neck.',
    nerve: 'C3-C4 cervical branches and dorsal scapular nerve (C5).',
    pointLocation:
      'Where the muscle appears from under trapezius at the angle of the neck, and just above its scapular attachment.',
    referralDescribed:
      'Angle of the neck, with spread down the inner border of the scapula and to the back of the shoulder; turning the head feels blocked.',
    cautions:
      'Stay behind the transverse processes; dorsal scapular nerve and artery nearby; bony superior angle.',
    level: 'core',
    points: [
      {
        id: 'levator_scapulae.t1',
        view: 'back',
        x: 0.558,
        y: 0.163,
        label: 'angle of the neck',
        inZone: null,
      },
      {
        id: 'levator_scapulae.t2',
        view: 'back',
        x: 0.574,
        y: 0.193,
        label: 'just above the superior angle',
        inZone: null,
      },
    ],
    referral: [
      { id: 'levator_scapulae.r1', view: 'back', kind: 'essential', area: 'angle_of_neck' },
      { id: 'levator_scapulae.r2', view: 'back', kind: 'spillover', area: 'medial_scap' },
      { id: 'levator_scapulae.r3', view: 'back', kind: 'spillover', area: 'post_shoulder' },
    ],
    references: ['TS3', 'TB', 'G42'],
  },
];
