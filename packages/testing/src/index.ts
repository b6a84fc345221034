export { findLeaks, type KeyedText, type LeakTruth, type SlotTruth } from './leaks.ts';
export { readTruth, type Query } from './truth.ts';
