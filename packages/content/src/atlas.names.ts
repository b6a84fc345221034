import { findMuscle, findZone } from '@palpate/atlas';
import { drawing as back } from '@palpate/atlas/drawing/back';
import { drawing as front } from '@palpate/atlas/drawing/front';

type View = 'front' | 'back';
type Layer = 'superficial' | 'deep';
const drawings = { front, back };

/** True for the id of a muscle of the atlas. */
export function isMuscle(id: string): boolean {
  return findMuscle(id) !== null;
}

/** True for the id of an endangerment zone of the atlas. */
export function isZone(id: string): boolean {
  return findZone(id) !== null;
}

/** The view that shows the first of the muscles, or else of the zones. */
export function viewOf(muscles: readonly string[], zones: readonly string[]): View {
  const muscle = findMuscle(muscles[0] ?? '');
  const zone = findZone(zones[0] ?? '');
  return muscle?.points[0]?.view ?? zone?.shapes[0]?.view ?? 'back';
}

/** True when the muscle is part of the drawing in this view and layer. */
export function isDrawn(muscle: string, view: View, layer: Layer): boolean {
  return drawings[view].muscles[layer].some(({ id }) => id === muscle);
}

/** True when the zone lies on this side of the body. */
export function isZoneIn(zone: string, view: View): boolean {
  return findZone(zone)?.shapes.some((shape) => shape.view === view) ?? false;
}
