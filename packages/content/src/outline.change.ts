/** One change of a course's outline, as an author asks for it. Positions count from 1, after the change. */
export type OutlineEdit =
  | { kind: 'rename-course'; title: string }
  | { kind: 'rename-module'; module: string; title: string }
  | { kind: 'add-module'; title: string }
  | { kind: 'move-module'; module: string; position: number }
  | { kind: 'remove-module'; module: string }
  | { kind: 'add-lesson'; module: string; title: string; minutes: number }
  | {
      kind: 'add-quiz';
      module: string;
      title: string;
      preset: 'practice' | 'quiz';
      minutes: number;
    }
  | {
      kind: 'change-activity';
      activity: string;
      title?: string;
      minutes?: number;
      isRequired?: boolean;
    }
  | { kind: 'move-activity'; activity: string; module: string; position: number }
  | { kind: 'archive'; activity: string }
  | { kind: 'restore'; activity: string; module: string }
  | { kind: 'set-questions'; activity: string; questions: readonly string[] };

/** Ids of modules and activities and slots of modules that were given before, here or in a release. */
export type TakenIds = { ids: readonly string[]; slots: readonly number[] };

export type RefusalCode =
  | 'OUTLINE_UNREADABLE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_ACTIVITY'
  | 'MODULE_NOT_EMPTY'
  | 'NOT_A_QUIZ'
  | 'NO_SLOT_LEFT';

/** An edit that the outline can't take. */
export class OutlineRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
