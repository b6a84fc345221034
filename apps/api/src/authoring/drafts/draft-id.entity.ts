import { Entity, PrimaryColumn } from 'typeorm';

/** An id that some version of a draft has named: it is never given a second time. */
@Entity('draft_id')
export class DraftId {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') courseId: string;
  @PrimaryColumn('text') kind: 'OUTLINE' | 'QUESTION';
  @PrimaryColumn('text') id: string;
}
