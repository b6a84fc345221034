import pg from 'pg';

/**
 * How a connection learns of the school: `kept`, once when it opens (one school a connection); `named`,
 * before each statement in the same round trip, as a pool for many schools has to in the worst case.
 */
export type SchoolSetting = 'none' | 'kept' | 'named';

const SET = { name: 'set-school', text: `SELECT set_config('palpate.school', $1, false)` };

export function openPool(url: string | undefined, setting: SchoolSetting, school: string): pg.Pool {
  const options = { connectionString: url, max: 10 };
  if (setting === 'none') return new pg.Pool(options);
  if (setting === 'kept')
    return new pg.Pool({ ...options, options: `-c palpate.school=${school}` });
  return namingPool(new pg.Pool({ ...options, pipeline: true }), school);
}

function namingPool(pool: pg.Pool, school: string): pg.Pool {
  const query = async (asked: pg.QueryConfig | string, values?: unknown[]) => {
    const client = await pool.connect();
    try {
      // Both are sent before the first is answered.
      const naming = client.query({ ...SET, values: [school] });
      const answer = client.query(asked, values);
      await naming;
      return await answer;
    } finally {
      client.release();
    }
  };
  return Object.assign(pool, { query });
}

export function readSetting(word: string | undefined): SchoolSetting {
  return word === 'kept' || word === 'named' ? word : 'none';
}
