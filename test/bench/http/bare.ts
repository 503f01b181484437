// The bare route that a whole command is held against: it parses a body, does one prepared INSERT, and answers.
import fastify from 'fastify';
import pg from 'pg';
import { insertRow } from '../floor.js';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 });
const server = fastify();
server.post('/insert', async () => {
  await pool.query(insertRow);
  return { done: true };
});
process.once('SIGTERM', () => process.exit());
console.log(`address: ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
