import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import type { DraftOutlineFragment, FileChangePartsFragment } from '../../gql/graphql.ts';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ProblemFiles } from './ProblemFiles.tsx';
import { PublishedNotice } from './PublishedNotice.tsx';
import { PublishForm } from './PublishForm.tsx';
import { PublishTrouble } from './PublishTrouble.tsx';
import { usePublish } from './use-publish.ts';

export type PublishDeskProps = {
  draft: DraftOutlineFragment;
  changes: readonly FileChangePartsFragment[];
  isAdmin: boolean;
  onReread: () => void;
};

/** Problems first, then what changed, then the note: in the order in which it is done. */
export function PublishDesk({ draft, changes, isAdmin, onReread }: PublishDeskProps) {
  const { t } = useLingui();
  const { courseId, title, release, problems, fingerprint } = draft;
  const publishing = usePublish(courseId, onReread);
  const { published } = publishing;
  return (
    <>
      <CourseHeader courseId={courseId} courseTitle={title} title={t`Publish`}>
        {published ? null : <Against release={release} />}
      </CourseHeader>
      {published ? <PublishedNotice courseId={courseId} release={published} /> : null}
      {!published && problems.length > 0 ? (
        <section aria-labelledby="problems" className="grid grid-cols-1 gap-3">
          <h2 id="problems" className="text-lg font-semibold">
            <Plural value={problems.length} one="# problem" other="# problems" />
          </h2>
          <Notice tone="error" title={t`It can't be published like this`}>
            <Trans>Mend these first. The draft is kept as it is meanwhile.</Trans>
          </Notice>
          <ProblemFiles courseId={courseId} problems={problems} />
        </section>
      ) : null}
      {!published ? (
        <section aria-labelledby="changes" className="grid grid-cols-1 gap-3">
          <h2 id="changes" className="text-lg font-semibold">
            <Trans>What changed</Trans>
          </h2>
          {changes.length > 0 ? (
            <ChangeList changes={changes} />
          ) : (
            <NothingNew courseId={courseId} />
          )}
        </section>
      ) : null}
      {!published && problems.length === 0 && changes.length > 0 ? (
        <section aria-labelledby="publish" className="grid grid-cols-1 gap-3">
          <h2 id="publish" className="text-lg font-semibold">
            <Trans>Publish it</Trans>
          </h2>
          <PublishTrouble publishing={publishing} />
          <PublishForm
            files={changes.length}
            canCorrect={isAdmin && release !== null}
            isBusy={publishing.isBusy}
            onPublish={(note, kind) => void publishing.publish({ fingerprint, note, kind })}
          />
        </section>
      ) : null}
    </>
  );
}

/** What the draft is compared with. */
function Against({ release }: Pick<DraftOutlineFragment, 'release'>) {
  if (release === null) return <Trans>This will be the first release.</Trans>;
  return <Trans>The draft against release {release}.</Trans>;
}

function NothingNew({ courseId }: { courseId: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Nothing to publish`}
      action={
        <Link to="/courses/$courseId" params={{ courseId }} className={buttonClass()}>
          <Trans>Go to the outline</Trans>
        </Link>
      }
    >
      <Trans>
        The draft is the same as the newest release. What you change in a lesson, a question or the
        outline shows up here, line by line, before any student has it.
      </Trans>
    </EmptyState>
  );
}
