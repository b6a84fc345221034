import { Trans } from '@lingui/react/macro';

/** Stands with every map: how far it can be trusted. */
export function ReliabilityNote() {
  return (
    <p className="mt-8 border-t border-line pt-4 text-sm text-muted">
      <Trans>
        Locations and referral areas are descriptions that clinicians have collected. They differ
        from person to person and overlap between muscles, and examiners agree only moderately at
        best. They say where to look. They do not show a cause, and pain that fits a pattern does
        not rule out disease of a nerve, joint, vessel or organ.
      </Trans>
    </p>
  );
}
