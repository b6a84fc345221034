import { Button } from '@palpate/ui/Button';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';

type RegisterFrameProps = {
  courseId: string;
  /** Undefined until the register is read. */
  courseTitle: string | undefined;
  title: string;
  about: ReactNode;
  words: { add: string; loading: string };
  error: unknown;
  onRetry: () => void;
  onNew: () => void;
  children: ReactNode;
};

/** The page of a register: its head with the one thing to do, or why it isn't there. */
export function RegisterFrame({ courseTitle, error, children, ...head }: RegisterFrameProps) {
  return (
    <div className="grid grid-cols-1 gap-4 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {courseTitle === undefined ? (
        <NotRead {...head} error={error} />
      ) : (
        <CourseHeader
          courseId={head.courseId}
          courseTitle={courseTitle}
          title={head.title}
          actions={
            <Button
              className="lg:min-h-9"
              icon={<Plus aria-hidden size={16} />}
              onClick={head.onNew}
            >
              {head.words.add}
            </Button>
          }
        >
          {head.about}
        </CourseHeader>
      )}
      {children}
    </div>
  );
}

type NotReadProps = Pick<RegisterFrameProps, 'title' | 'words' | 'error' | 'onRetry'>;

function NotRead({ title, words, error, onRetry }: NotReadProps) {
  if (!error) return <TableSkeleton label={words.loading} />;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} />
      <ErrorNotice error={error} onRetry={onRetry} />
    </>
  );
}
