import type { Polygon, View } from './geometry.ts';

export type Region = 'head-and-neck' | 'chest-and-shoulder' | 'back' | 'hip' | 'leg' | 'forearm';
export type ReferenceId = 'TS3' | 'TB' | 'G42';

/** Where clinicians describe a tender spot; on the right side of the figure. */
export type TriggerPoint = {
  /** Such as upper_trapezius.t1 */
  id: string;
  view: View;
  x: number;
  y: number;
  label: string;
  /** The endangerment zone that the point lies in. */
  inZone: string | null;
};

/** A region that pain is described to be felt in: often (essential) or less often (spillover). */
export type Referral = {
  /** Such as infraspinatus.r1 */
  id: string;
  view: View;
  kind: 'essential' | 'spillover';
  label: string;
  shape: Polygon;
};

type MuscleFacts = {
  id: string;
  name: string;
  /** What people say who don't know its name. */
  layNames: readonly string[];
  group: string;
  region: Region;
  origin: string;
  insertion: string;
  action: string;
  nerve: string;
  pointLocation: string;
  referralDescribed: string;
  cautions: string;
  /** Advanced: taught with direct supervision only. */
  level: 'core' | 'advanced';
  points: readonly TriggerPoint[];
  references: readonly ReferenceId[];
};

export type Muscle = MuscleFacts & { referral: readonly Referral[] };

/** As it is written down: referral by the name of an area, which several muscles share. */
export type MuscleText = MuscleFacts & {
  referral: readonly { id: string; view: View; kind: Referral['kind']; area: string }[];
};

/** A place where pressure can injure what lies under it. */
export type Zone = {
  id: string;
  name: string;
  structures: string;
  rule: string;
  /** For the right side; isMirrored says that the left has one too, else it lies on the midline. */
  shapes: readonly { view: View; shape: Polygon; isMirrored: boolean }[];
};
