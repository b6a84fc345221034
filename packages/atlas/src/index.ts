export type { Muscle, Referral, ReferenceId, Region, TriggerPoint, Zone } from './muscle.types.ts';
export { findMuscle, findZone, isMuscleId, muscles, regions, zones } from './muscles.ts';
export { searchMuscles } from './muscle.search.ts';
export { bestSightOf, placesOf } from './places.ts';
export type { Places } from './places.ts';
export { landmarks } from './landmarks.ts';
export type { Landmark } from './landmarks.ts';
export { references } from './references.ts';
export type { Reference } from './references.ts';
