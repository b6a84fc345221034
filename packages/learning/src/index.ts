export { isFinished, progress, totalProgress, type Progress } from './progress.ts';
export { compareScores, meanPercent, score, scorePercent, type Score } from './score.ts';
