import type { View } from './geometry.ts';
import { back } from './muscles/back.muscles.ts';
import { chestAndShoulder } from './muscles/chest-and-shoulder.muscles.ts';
import { forearm } from './muscles/forearm.muscles.ts';
import { head } from './muscles/head.muscles.ts';
import { hip } from './muscles/hip.muscles.ts';
import { leg } from './muscles/leg.muscles.ts';
import { neck } from './muscles/neck.muscles.ts';
import type { Muscle, MuscleText, Region, Zone } from './muscle.types.ts';
import { referralAreas } from './referral.areas.ts';
import { zoneTexts } from './zone.texts.ts';

/** Regions from head to foot, with the words for them. */
export const regions: readonly { id: Region; name: string }[] = [
  { id: 'head-and-neck', name: 'Head and neck' },
  { id: 'chest-and-shoulder', name: 'Chest and shoulder' },
  { id: 'back', name: 'Back' },
  { id: 'hip', name: 'Hip' },
  { id: 'leg', name: 'Leg' },
  { id: 'forearm', name: 'Forearm' },
];

const texts = [...head, ...neck, ...chestAndShoulder, ...back, ...hip, ...leg, ...forearm];
const areas = new Map(referralAreas.map((area) => [`${area.id}@${area.view}`, area]));

/** All muscles of the atlas, from head to foot. */
export const muscles: readonly Muscle[] = texts.map(withAreas);

/** All endangerment zones. */
export const zones: readonly Zone[] = zoneTexts.map(({ drawn, ...text }) => ({
  ...text,
  shapes: drawn.map(({ view, isMirrored, points }) => ({
    view,
    isMirrored,
    shape: { kind: 'polygon', points },
  })),
}));

const muscleById = new Map(muscles.map((muscle) => [muscle.id, muscle]));
const zoneById = new Map(zones.map((zone) => [zone.id, zone]));

/** The muscle of an id such as upper_trapezius, or null. */
export function findMuscle(id: string): Muscle | null {
  return muscleById.get(id) ?? null;
}

/** The endangerment zone of an id such as popliteal_fossa, or null. */
export function findZone(id: string): Zone | null {
  return zoneById.get(id) ?? null;
}

/** Whether the atlas has a muscle of this id. */
export function isMuscleId(id: string): boolean {
  return muscleById.has(id);
}

function withAreas(text: MuscleText): Muscle {
  const referral = text.referral.map(({ id, view, kind, area }) => ({
    id,
    view,
    kind,
    ...drawnArea(area, view),
  }));
  return { ...text, referral };
}

function drawnArea(name: string, view: View) {
  const area = areas.get(`${name}@${view}`);
  if (!area) throw new Error(`No referral area ${name} in the ${view} view`);
  return { label: area.label, shape: { kind: 'polygon' as const, points: area.points } };
}
