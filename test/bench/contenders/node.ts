// The floor as Node reaches it: one prepared INSERT per append, from a pool; nothing checked, nothing ordered.
import pg from 'pg';
import { createFloor, insertOf } from '../floor.js';
import { withClient } from '../server.js';
import type { Contender } from './contender.js';
import { poolSize } from './pool-size.js';

export const node: Contender = {
  prepare: (databaseUrl) => withClient(databaseUrl, createFloor),
  open: async (databaseUrl, clients) => {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize(clients) });
    return {
      append: async (_stream, events) => {
        await pool.query(insertOf(events));
        return 0;
      },
      close: () => pool.end(),
    };
  },
};
