/** How a part of an answer fared: `missed` is right and was not given. */
export type WordTone = 'right' | 'partly' | 'wrong' | 'missed';

/** The border and ground of a control that stands open, is closed, or has its verdict. */
export function controlLook(tone: WordTone | null, isClosed: boolean): string {
  if (tone === 'right' || tone === 'missed') return 'border-ok bg-ok-soft';
  if (tone) return 'border-warn bg-warn-soft';
  return isClosed ? 'border-line bg-surface' : 'border-edge bg-surface';
}
