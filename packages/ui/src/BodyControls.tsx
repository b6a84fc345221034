import { useLingui } from '@lingui/react/macro';
import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Maximize2,
  Minus,
  Plus,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Pixel } from './body.viewport.ts';

type BodyControlsProps = {
  isZoomed: boolean;
  onZoom: (steps: 1 | -1) => void;
  onWhole: () => void;
  /** Without it there are no buttons to move the picture by. */
  onMove?: (by: Pixel) => void;
};

/** Everything that a finger does to the picture, as buttons. */
export function BodyControls({ isZoomed, onZoom, onWhole, onMove }: BodyControlsProps) {
  const { t } = useLingui();
  return (
    <>
      {isZoomed && onMove ? <MoveButtons onMove={onMove} /> : null}
      <div className="body-zoom">
        <Control label={t`Zoom in`} Icon={Plus} onPress={() => onZoom(1)} />
        <Control label={t`Zoom out`} Icon={Minus} onPress={() => onZoom(-1)} />
        {isZoomed ? <Control label={t`Whole figure`} Icon={Maximize2} onPress={onWhole} /> : null}
      </div>
    </>
  );
}

/** Named by where one looks: the picture itself goes the other way. */
function MoveButtons({ onMove }: { onMove: (by: Pixel) => void }) {
  const { t } = useLingui();
  return (
    <>
      <Control
        className="body-move-up"
        label={t`Look up`}
        Icon={ChevronUp}
        onPress={() => onMove({ left: 0, top: 1 })}
      />
      <Control
        className="body-move-down"
        label={t`Look down`}
        Icon={ChevronDown}
        onPress={() => onMove({ left: 0, top: -1 })}
      />
      <Control
        className="body-move-left"
        label={t`Look left`}
        Icon={ChevronLeft}
        onPress={() => onMove({ left: 1, top: 0 })}
      />
      <Control
        className="body-move-right"
        label={t`Look right`}
        Icon={ChevronRight}
        onPress={() => onMove({ left: -1, top: 0 })}
      />
    </>
  );
}

type ControlProps = {
  label: string;
  Icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  onPress: () => void;
  className?: string;
};

function Control({ label, Icon, onPress, className = '' }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className={`body-control ${className}`}
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
