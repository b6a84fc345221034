import type { View } from './geometry.ts';

type ZoneText = {
  id: string;
  name: string;
  structures: string;
  rule: string;
  drawn: readonly { view: View; isMirrored: boolean; points: readonly [number, number][] }[];
};

// Endangerment zones as taught in massage texts; shapes drawn by the project. Not yet checked against the page.
// prettier-ignore
export const zoneTexts: readonly ZoneText[] = [
  {
    id: 'anterior_triangle', name: 'Anterior triangle of the neck',
    structures: 'Common carotid artery and sinus, internal jugular vein, vagus nerve, larynx, trachea, thyroid, nodes.',
    rule: 'No compression; light broad contact at most.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.5, 0.1491], [0.4504, 0.1382], [0.4664, 0.1674], [0.5, 0.1877]] },
    ],
  },
  {
    id: 'posterior_triangle', name: 'Posterior triangle and supraclavicular fossa',
    structures: 'Brachial plexus, subclavian vessels, accessory nerve, external jugular vein.',
    rule: 'Light flat fingers; no thumb pressure behind the clavicle.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.4562, 0.1475], [0.4327, 0.1609], [0.4083, 0.1703], [0.4376, 0.1804], [0.4684, 0.1792]] },
    ],
  },
  {
    id: 'suboccipital', name: 'Nape and suboccipital triangle',
    structures: 'Vertebral artery, greater occipital nerve.',
    rule: 'Rested fingertips; no extension plus rotation.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.5, 0.1118], [0.5577, 0.1065], [0.5525, 0.1329], [0.5, 0.1378]] },
    ],
  },
  {
    id: 'axilla', name: 'Axilla',
    structures: 'Axillary vessels, brachial plexus cords, lymph nodes.',
    rule: 'Only with training and specific consent; stay on muscle.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.32, 0.2544], [0.3203, 0.2803], [0.3217, 0.2805], [0.3275, 0.267], [0.3315, 0.265], [0.3336, 0.2691], [0.333, 0.2823], [0.3448, 0.2842], [0.3519, 0.2378]] },
    ],
  },
  {
    id: 'medial_arm', name: 'Medial brachium',
    structures: 'Brachial artery, median and ulnar nerves, basilic vein.',
    rule: 'Gliding only, light.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.3051, 0.2895], [0.2684, 0.3626], [0.2817, 0.3626], [0.3025, 0.323], [0.3209, 0.2823]] },
    ],
  },
  {
    id: 'cubital_fossa', name: 'Cubital fossa',
    structures: 'Brachial artery, median nerve, median cubital vein.',
    rule: 'No point pressure.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.2552, 0.357], [0.2175, 0.3564], [0.2285, 0.3866], [0.2648, 0.3866]] },
    ],
  },
  {
    id: 'ulnar_groove', name: 'Ulnar groove',
    structures: 'Ulnar nerve.',
    rule: 'No pressure behind the medial epicondyle.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.7379, 0.382], [0.7456, 0.3581], [0.7226, 0.3582], [0.7201, 0.3695], [0.7254, 0.3821]] },
    ],
  },
  {
    id: 'carpal_tunnel', name: 'Front of the wrist (carpal tunnel)',
    structures: 'Median nerve and nine flexor tendons under the transverse carpal ligament.',
    rule: 'No sustained compression.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.1836, 0.4867], [0.148, 0.4839], [0.1409, 0.503], [0.1781, 0.5091]] },
    ],
  },
  {
    id: 'xiphoid', name: 'Xiphoid process',
    structures: 'Xiphoid cartilage, liver.',
    rule: 'No downward pressure.',
    drawn: [
      { view: 'front', isMirrored: false, points: [[0.5203, 0.2956], [0.4797, 0.2956], [0.4785, 0.3224], [0.5215, 0.3224]] },
    ],
  },
  {
    id: 'abdominal_aorta', name: 'Upper mid-abdomen',
    structures: 'Abdominal aorta, viscera.',
    rule: 'No deep midline pressure; stop at a pulse.',
    drawn: [
      { view: 'front', isMirrored: false, points: [[0.5359, 0.3227], [0.4641, 0.3227], [0.467, 0.432], [0.533, 0.432]] },
    ],
  },
  {
    id: 'femoral_triangle', name: 'Femoral triangle and groin',
    structures: 'Femoral artery, vein and nerve, inguinal nodes.',
    rule: 'No point pressure.',
    drawn: [
      { view: 'front', isMirrored: true, points: [[0.4653, 0.5047], [0.391, 0.4672], [0.4001, 0.5583], [0.4338, 0.5679]] },
    ],
  },
  {
    id: 'kidney', name: 'Costovertebral angle',
    structures: 'Kidney, ribs 11-12.',
    rule: 'No percussion or deep pressure.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.5312, 0.3398], [0.6105, 0.3432], [0.6097, 0.3898], [0.5297, 0.3842]] },
    ],
  },
  {
    id: 'spinous', name: 'Spine midline',
    structures: 'Spinous processes.',
    rule: 'No direct pressure.',
    drawn: [
      { view: 'back', isMirrored: false, points: [[0.489, 0.1558], [0.511, 0.1558], [0.5099, 0.5047], [0.4901, 0.5047]] },
    ],
  },
  {
    id: 'sciatic_notch', name: 'Greater sciatic notch',
    structures: 'Sciatic nerve, gluteal vessels.',
    rule: 'Broad contact; stop with tingling.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.5537, 0.4841], [0.6052, 0.4848], [0.6074, 0.5189], [0.556, 0.5187]] },
    ],
  },
  {
    id: 'popliteal_fossa', name: 'Popliteal fossa',
    structures: 'Popliteal artery and vein, tibial and common fibular nerves.',
    rule: 'No pressure; light glide only.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.5857, 0.6895], [0.6195, 0.7193], [0.5843, 0.7489], [0.5556, 0.717]] },
    ],
  },
  {
    id: 'fibular_neck', name: 'Neck of the fibula',
    structures: 'Common fibular nerve.',
    rule: 'No pressure.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.6144, 0.7371], [0.6131, 0.7587], [0.6353, 0.7591], [0.6319, 0.7378]] },
    ],
  },
  {
    id: 'tarsal_tunnel', name: 'Behind the medial malleolus',
    structures: 'Tibial nerve, posterior tibial artery.',
    rule: 'No point pressure.',
    drawn: [
      { view: 'back', isMirrored: true, points: [[0.574, 0.94], [0.5763, 0.9051], [0.5569, 0.9051], [0.5568, 0.9168], [0.5532, 0.9286], [0.5546, 0.9401]] },
    ],
  },
];
