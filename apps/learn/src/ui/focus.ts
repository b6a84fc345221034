const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings an element to the top of the page and gives it the focus. */
export function arriveAt(element: HTMLElement | null, isSmooth = true): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({
    block: 'start',
    behavior: isSmooth && !prefersStillness() ? 'smooth' : 'instant',
  });
}
