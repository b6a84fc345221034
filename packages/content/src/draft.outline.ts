import { readValue, YamlUneditable } from './yaml.edit.ts';

/** An activity of course.yaml as far as it can be read; what a lesson's file says is left to it. */
export type DraftOutlineActivity = {
  kind: 'lesson' | 'quiz';
  id: string;
  title: string | null;
  minutes: number | null;
  preset: string | null;
  isRequired: boolean;
  questions: string[];
  requires: unknown[];
};

export type DraftOutlineModule = {
  id: string;
  slot: number;
  title: string;
  activities: DraftOutlineActivity[];
};

/** course.yaml with its faults: whatever can be shown of it. */
export type DraftOutline = {
  id: string;
  title: string;
  modules: DraftOutlineModule[];
  archived: DraftOutlineActivity[];
};

type Fields = Record<string, unknown>;

/** Reads what can be read of an outline, whatever else is wrong with it; null for what is no YAML. */
export function readDraftOutline(text: string): DraftOutline | null {
  const course = valueOf(text);
  if (!course) return null;
  return {
    id: word(course['id']),
    title: word(course['title']),
    modules: maps(course['modules']).map((module) => ({
      id: word(module['id']),
      slot: count(module['slot']) ?? 0,
      title: word(module['title']),
      activities: maps(module['activities']).map(readActivity),
    })),
    archived: maps(course['archived']).map(readActivity),
  };
}

function readActivity(fields: Fields): DraftOutlineActivity {
  const { lesson, quiz, title, minutes, preset, required, questions, requires } = fields;
  return {
    kind: lesson === undefined ? 'quiz' : 'lesson',
    id: word(lesson ?? quiz),
    title: title === undefined ? null : word(title),
    minutes: count(minutes),
    preset: preset === undefined ? null : word(preset),
    isRequired: required !== false,
    questions: list(questions).map(word),
    requires: list(requires),
  };
}

function valueOf(text: string): Fields | null {
  try {
    const value = readValue(text, []);
    return isFields(value) ? value : null;
  } catch (error) {
    // as the reader of courses: aliases that expand without end throw something of their own
    if (error instanceof YamlUneditable || error instanceof ReferenceError) return null;
    throw error;
  }
}

function maps(value: unknown): Fields[] {
  return list(value).filter(isFields);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
