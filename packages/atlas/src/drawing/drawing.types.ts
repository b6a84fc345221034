import type { Layer, View } from '../geometry.ts';

/** One closed shape, in a viewBox of 500 by 1000; several may belong to one muscle. */
export type DrawnMuscle = {
  id: string;
  part?: string;
  /** Tendon or fascia, drawn paler. */
  isTendon?: true;
  path: string;
  /** Lines along the fibres. */
  fibres?: readonly string[];
};

export type DrawnBone = {
  id: string;
  /** deep: under the deep muscles only; both: under either layer; over: on top of the deep muscles. */
  shownWith: 'both' | 'deep' | 'over';
  isMidline?: true;
  path: string;
};

export type DrawnLine = { id: string; shownWith?: 'deep'; isMidline?: true; path: string };

/** One view of the figure: right side and midline; what has no isMidline is mirrored for the left. */
export type Drawing = {
  view: View;
  /** The whole figure's edge, closed. */
  edge: string;
  muscles: Record<Layer, readonly DrawnMuscle[]>;
  bones: readonly DrawnBone[];
  lines: readonly DrawnLine[];
};
