// `create-organization`: one more organization in an installation, with its first coordinator and the link by which they come in.
import { randomBytes, randomUUID } from 'node:crypto';
import { openAccounts } from '#accounts/accounts';
import { AddPerson } from '#api/edge/accounts.dto';
import { RefusedError } from '#api/edge/refused';
import { shaped } from '#api/edge/shaped';
import { EstablishOrganization } from '#contract/commands/organization.dto';
import { openHouse, type House } from '#door/house';
import { installationPost } from '#domain/between/posts';
import type { Asked, Run } from '../command.js';
import { onLog } from '../operator.js';
import { Problem } from '../problem.js';
import { refusedProblem, unlessRefused } from '../unless-refused.js';
import { sayLink } from './sign-in-link.js';

/** The person in whose place the installation acts until there is somebody. */
const installation = 'p-installation';

export const createOrganization: Run = (asked) =>
  onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    try {
      return await create(house, asked);
    } finally {
      await house.close();
    }
  });

/** Through the door, like the first organization of an installation: the installation acts, in its own post. */
async function create(house: House, asked: Asked): Promise<number> {
  const [name = '', postTitle = '', personName = '', email = ''] = asked.words;
  const { people } = openAccounts(house, { idle: 0, absolute: 0 });
  const [organization, person, post] = [freshId('org'), freshId('p'), freshId('o')];
  const founding = { name, post, postTitle, person };
  refuseMisshapen(EstablishOrganization, founding);
  refuseMisshapen(AddPerson, { name: personName, email });
  if (await people.byEmail(email))
    throw new Problem(
      `${email}: 이 주소를 쓰는 사람이 이미 있습니다.`,
      `${email}: somebody has this address already.`,
    );
  const command = { type: 'EstablishOrganization', ...founding } as const;
  unlessRefused(
    await house.door.ask(
      { organization, stream: 'organization', id: organization, command, key: randomUUID() },
      { person: installation, post: installationPost },
    ),
  );
  const written = await people.write({ organization, person }, { name: personName, email });
  if (written === 'email-taken')
    throw new Problem(
      `${email}: 그사이 다른 사람의 주소가 되었습니다. ${organization}에는 들어올 사람이 없으니, 다른 주소로 기관을 다시 만들어 주세요.`,
      `${email}: somebody took this address meanwhile. Nobody can come into ${organization}: create the organization again with another address.`,
    );
  console.log(`만들었습니다: ${name} (${organization})\ncreated: ${name} (${organization})`);
  await sayLink(house, asked, { organization, person });
  return 0;
}

/** Held to what the forms of the browser are held to. @throws Problem */
function refuseMisshapen<T extends object>(schema: new () => T, given: Partial<T>): void {
  try {
    shaped(schema, given);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw refusedProblem(error.refusal);
  }
}

function freshId(kind: string): string {
  return `${kind}-${randomBytes(6).toString('hex')}`;
}
