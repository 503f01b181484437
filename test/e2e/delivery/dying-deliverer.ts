// Sends what lies in an outbox in a process of its own, which is killed with nothing tidied up at a sending.
// Arguments: the URLs of the database and of the mail server, at which sending, and whether before or after it.
import { Deliverer } from '#delivery/deliverer';
import { openSmtp } from '#delivery/mail/smtp';
import pg from 'pg';
import { hold } from './holding.js';

const [, , url = '', smtpUrl = '', many = '', moment = ''] = process.argv;
const smtp = openSmtp(smtpUrl, { from: 'cycles@city.example' });
const killed = () => process.kill(process.pid, 'SIGKILL');
let sent = 0;

const deliverer = new Deliverer({
  pool: new pg.Pool({ connectionString: url }),
  now: () => new Date(),
  recipient: async () => ({ name: undefined, email: 'sky@city.example', phone: undefined }),
  hold,
  carriers: [
    {
      ...smtp,
      carry: async (parcel) => {
        sent += 1;
        if (sent === Number(many) && moment === 'before') killed();
        const outcome = await smtp.carry(parcel);
        if (sent === Number(many)) killed();
        return outcome;
      },
    },
  ],
});
await deliverer.route();
for (const { id } of await deliverer.open()) await deliverer.deliver(id);
