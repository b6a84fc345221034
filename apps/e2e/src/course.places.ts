import type { Served } from './server.ts';

export type Activity = { id: string; key: string; title: string; isRequired: boolean };
export type Activities = {
  get: (key: string) => Activity;
  /** How many have to be done. */
  required: number;
};

/** The course's activities by the names that its authors gave them. */
export async function readActivities(server: Served): Promise<Activities> {
  const rows = await server.query<Activity>(
    `SELECT a.id, a.key, r.title, r.is_required AS "isRequired"
       FROM release_activity r
       JOIN activity a ON a.school_id = r.school_id AND a.id = r.activity_id`,
  );
  const known = new Map(rows.map((activity) => [activity.key, activity]));
  return {
    required: rows.filter(({ isRequired }) => isRequired).length,
    get(key) {
      const activity = known.get(key);
      if (!activity) throw new Error(`The course has no activity "${key}"`);
      return activity;
    },
  };
}
