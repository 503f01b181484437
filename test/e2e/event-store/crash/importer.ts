// A process that imports a file and stands still where it is to be killed: while it reads, or when it is about to write.
// Arguments: the URL of the database, the file, the stage.
import pg from 'pg';
import { importLog } from '#event-store/postgres/import-log';
import { say } from './lines.js';

const [url, file = '', stage] = process.argv.slice(2);

await importLog(new pg.Pool({ connectionString: url }), file, {
  tell: (progress) => {
    say({ said: 'importing', stage: progress.stage });
    if (stage === 'reading') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
