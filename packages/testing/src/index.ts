export { findLeaks, type KeyedText, type LeakTruth, type SlotTruth } from './leaks.ts';
export { readReasons, readSlots, readTruth, type Query } from './truth.ts';
