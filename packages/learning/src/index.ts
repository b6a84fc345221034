export { progress, totalProgress, type Progress } from './progress.ts';
export { compareScores, meanPercent, score, type Score } from './score.ts';
