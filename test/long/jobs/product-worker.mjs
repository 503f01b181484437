// The worker as the product starts it, to be killed; only that a reservation lasts seconds, and that its name is told to the mail server.
// Arguments: a JSON of what it needs.
import { openSmtp } from '#delivery/mail/smtp';
import { openHouse } from '#door/house';
import { startWorker } from '#worker/start-worker';

const { databaseUrl, redisUrl, smtpUrl, ahead, hold } = JSON.parse(process.argv[2]);
const house = await openHouse(databaseUrl, () => undefined);
house.clock.setAhead(ahead);
await startWorker({
  ...house,
  databaseUrl,
  redisUrl,
  delivery: {
    carriers: [
      openSmtp(`${smtpUrl}?ignoreTLS=true&name=worker-${process.pid}`, { from: 'cycles@city.example' }),
    ],
    recipient: async ({ organization, person }) => ({
      ...{ name: undefined, phone: undefined },
      email: `${person}@${organization}.example`,
    }),
    hold,
  },
  log: () => undefined,
});
