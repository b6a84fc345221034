import { muscles, searchMuscles, zones } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { distance, isNear, middleOf, mirrored } from '@palpate/atlas/geometry';
import type { Point, View } from '@palpate/atlas/geometry';
import { shapesOf } from '@palpate/question-types/pure';

export type PlaceKind = 'point' | 'muscle' | 'referral' | 'zone';
/** Something of the atlas that a question may ask for. */
export type AtlasPlace = {
  /** As an entry names it: `upper_trapezius.t1`, `muscle:rhomboids`. */
  atlas: string;
  kind: PlaceKind;
  /** Of the muscle or the zone. */
  name: string;
  /** What tells it from others of the same muscle; empty where there is one only. */
  detail: string;
};

/** How near to a trigger point counts as on it, in fractions of the figure's height. */
const NEAR_POINT = 0.025;

/** The places of a view that words find: a muscle by its names with all that belongs to it, a zone by its name. */
export function searchPlaces(words: string, view: View): AtlasPlace[] {
  const wanted = words.trim().toLowerCase();
  const found = searchMuscles(words).flatMap(placesOfMuscle);
  const zonesFound = allZones.filter((zone) => zone.name.toLowerCase().includes(wanted));
  return [...found, ...zonesFound].filter((place) => isDrawn(place, view));
}

/** The places of a view that lie under a point of either side: trigger points by distance, then what covers it. */
export function placesAt(point: Point, view: View): AtlasPlace[] {
  const under = everything.flatMap((place) => {
    const shapes = shapesOf({ atlas: place.atlas }, view) ?? [];
    const isHere = (at: Point) =>
      shapes.some((shape) =>
        place.kind === 'point' ? distance(middleOf(shape), at) <= NEAR_POINT : isNear(shape, at, 0),
      );
    if (!isHere(point) && !isHere(mirrored(point))) return [];
    const far = shapes.map((shape) =>
      Math.min(distance(middleOf(shape), point), distance(middleOf(shape), mirrored(point))),
    );
    return [{ place, rank: ranks[place.kind], far: Math.min(...far) }];
  });
  return under
    .toSorted((one, other) => one.rank - other.rank || one.far - other.far)
    .map(({ place }) => place);
}

/** The place that an entry names, if the atlas has it. */
export function findPlace(atlas: string): AtlasPlace | null {
  return byName.get(atlas.replace(/@\w+$/, '')) ?? null;
}

const ranks: Record<PlaceKind, number> = { point: 0, muscle: 1, referral: 2, zone: 3 };

function placesOfMuscle({ id, name, points, referral }: Muscle): AtlasPlace[] {
  return [
    { atlas: `muscle:${id}`, kind: 'muscle', name, detail: '' },
    ...points.map((point): AtlasPlace => ({
      atlas: point.id,
      kind: 'point',
      name,
      detail: point.label,
    })),
    ...referral.map((area): AtlasPlace => ({
      atlas: `referral:${area.id}`,
      kind: 'referral',
      name,
      detail: area.label,
    })),
  ];
}

function isDrawn({ atlas }: AtlasPlace, view: View): boolean {
  return shapesOf({ atlas }, view) !== null;
}

const allZones = zones.map(({ id, name }): AtlasPlace => ({
  atlas: `zone:${id}`,
  kind: 'zone',
  name,
  detail: '',
}));
const everything = [...muscles.flatMap(placesOfMuscle), ...allZones];
const byName = new Map(everything.map((place) => [place.atlas, place]));
