import fc from 'fast-check';
import { oddNumbers, secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const questions: fc.Arbitrary<Sample> = fc
  .record({
    stem: sentences,
    x: share,
    y: share,
    radius: fc.double({ min: 0.005, max: 0.2, noNaN: true }),
    view: fc.constantFrom('front', 'back'),
    side: fc.constantFrom('either', 'right', 'left'),
  })
  .map(({ stem, x, y, radius, view, side }) => ({
    definition: {
      stem,
      view,
      side,
      key: [{ atlas: secret, shapes: [{ kind: 'circle', x, y, radius }] }],
      rationale: secret,
      commonErrors: [
        { atlas: secret, shapes: [{ kind: 'circle', x: 0.5, y: 0.5, radius }], rationale: secret },
      ],
    },
    ids: [],
    right: { x: side === 'left' ? 1 - x : x, y },
  }));

export const responsesTo = () =>
  fc.oneof(fc.record({ x: share, y: share }), fc.record({ x: oddNumbers, y: oddNumbers }));
