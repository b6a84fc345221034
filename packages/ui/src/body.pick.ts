import type { Tap } from './body.gestures.ts';

/** In pixels: less far where another muscle lies under the finger already. */
const REACH = { onOther: [4], onNothing: [6, 12] };
const AROUND = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);

/**
 * The muscle under a tap, or the nearest wanted one within a fingertip of it:
 * a thin muscle is narrower than a finger.
 */
export function muscleNear({ at, target }: Tap, isWanted: (id: string) => boolean): string | null {
  const svg = target.closest('svg');
  if (!svg) return null;
  const { left, top } = svg.getBoundingClientRect();
  const hit = (dx: number, dy: number) =>
    document
      .elementFromPoint(left + at.left + dx, top + at.top + dy)
      ?.closest<SVGElement>('[data-muscle]')?.dataset['muscle'] ?? null;
  const under = hit(0, 0);
  if (under && isWanted(under)) return under;
  for (const reach of under ? REACH.onOther : REACH.onNothing) {
    const around = AROUND.map((angle) => hit(reach * Math.cos(angle), reach * Math.sin(angle)));
    const near = around.find((id) => id !== null && isWanted(id));
    if (near) return near;
  }
  return under;
}
