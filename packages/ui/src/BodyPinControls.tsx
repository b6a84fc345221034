import { useLingui } from '@lingui/react/macro';
import type { Point, View } from '@palpate/atlas/geometry';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, MapPin, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { partAt } from './body.places.ts';
import type { BodyPart } from './body.places.ts';
import type { Pixel } from './body.viewport.ts';

type PinControlsProps = {
  view: View;
  pin: Point | null;
  onPlace: () => void;
  onMove: (steps: Pixel) => void;
  onRemove: () => void;
};

/** Where the pin is, in words, and buttons for all that a finger does with it. */
export function PinControls({ view, pin, onPlace, onMove, onRemove }: PinControlsProps) {
  const { t } = useLingui();
  const words = usePlaceWords(view, pin);
  return (
    <div className="body-pin-controls">
      <p role="status">{words}</p>
      {pin ? (
        <div role="group" aria-label={t`Move the pin`} className="body-pin-buttons">
          <PinButton label={t`Pin left`} onPress={() => onMove({ left: -1, top: 0 })}>
            <ArrowLeft aria-hidden size={18} />
          </PinButton>
          <PinButton label={t`Pin up`} onPress={() => onMove({ left: 0, top: -1 })}>
            <ArrowUp aria-hidden size={18} />
          </PinButton>
          <PinButton label={t`Pin down`} onPress={() => onMove({ left: 0, top: 1 })}>
            <ArrowDown aria-hidden size={18} />
          </PinButton>
          <PinButton label={t`Pin right`} onPress={() => onMove({ left: 1, top: 0 })}>
            <ArrowRight aria-hidden size={18} />
          </PinButton>
          <PinButton label={t`Remove the pin`} onPress={onRemove}>
            <X aria-hidden size={18} />
          </PinButton>
        </div>
      ) : (
        <button type="button" className="body-control body-pin-place" onClick={onPlace}>
          <MapPin aria-hidden size={18} />
          {t`Put a pin in the middle`}
        </button>
      )}
    </div>
  );
}

type PinButtonProps = { label: string; onPress: () => void; children: ReactNode };

function PinButton({ label, onPress, children }: PinButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="body-control"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function usePlaceWords(view: View, pin: Point | null): string {
  const { t } = useLingui();
  if (!pin) return t`Tap the place on the figure.`;
  const { part, side } = partAt(view, pin);
  const parts: Record<BodyPart, string> = {
    head: t`head`,
    neck: t`neck`,
    shoulder: t`shoulder`,
    'upper-arm': t`upper arm`,
    elbow: t`elbow`,
    forearm: t`forearm`,
    hand: t`hand`,
    'upper-trunk': view === 'front' ? t`chest` : t`upper back`,
    'mid-trunk': view === 'front' ? t`upper belly` : t`mid back`,
    'lower-trunk': view === 'front' ? t`lower belly` : t`low back`,
    hip: view === 'front' ? t`hip and groin` : t`buttock`,
    thigh: t`thigh`,
    knee: t`knee`,
    'lower-leg': t`lower leg`,
    foot: t`foot`,
  };
  const sides = { right: t`right side`, left: t`left side`, midline: t`midline` };
  return t`Pin: ${parts[part]}, ${sides[side]}`;
}
