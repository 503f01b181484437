// Secrets laid into the house before it is shot at, each with who may read it; wherever else one turns up, something leaks.
import { postKey } from '#domain/actor';
import { stateSeenBy } from '#domain/between/sights';
import { isRefusal } from '#domain/refusals';
import { city, theRound, type Booted } from '../api/booted.js';
import { elsewhere, type Callers, type Insider } from '../api/permissions/callers.js';

/** Who asks: somebody of the city, somebody of the other organization, or nobody that either knows. */
export type Reader = Insider | 'elsewhere' | 'nobody';

export interface Secret {
  readonly what: string;
  /** As it would stand in an answer. */
  readonly text: string;
  /** Asked only once it turned up: what somebody may read changes as others act. */
  mayRead(reader: Reader): boolean | Promise<boolean>;
}

const sealed = '봉인된-7f3a91-의견';
const there = 'only-there-5c1e08';
const mailOf = (person: string) => `${person}.4d9b@secret.example`;

/** Lays them, and tells them. A remark is sealed only in the sample as it is loaded: later on no topic takes any. */
export async function laySecrets(
  booted: Booted,
  callers: Callers,
  isFresh: boolean,
): Promise<readonly Secret[]> {
  if (isFresh) await sealRemark(booted);
  await hideElsewhere(callers);
  const { house, insiders, accounts } = callers;
  for (const { actor } of insiders)
    await accounts.people.write(
      { organization: city, person: actor.person },
      { name: '이름', email: mailOf(actor.person) },
    );
  const key = await house.installation.secret();
  return [
    {
      what: 'a sealed remark',
      text: sealed,
      mayRead: async (reader) =>
        typeof reader !== 'string' && (await seesRound(callers, reader)).includes(sealed),
    },
    { what: 'the other organization', text: there, mayRead: (reader) => reader === 'elsewhere' },
    { what: 'the installation’s key', text: Buffer.from(key).toString('base64url'), mayRead: () => false },
    ...[...new Set(insiders.map(({ actor }) => actor.person))].map((person): Secret => ({
      what: `the mail address of ${person}`,
      text: mailOf(person),
      mayRead: (reader) =>
        typeof reader !== 'string' && (reader.actor.person === person || reader.actor.post.kind === 'office'),
    })),
  ];
}

/** The secrets of sessions, as they stand in cookies: nobody is ever told one. */
export function secretsOfSessions(cookies: readonly (string | undefined)[]): readonly Secret[] {
  return cookies.flatMap((cookie) => {
    const text = cookie?.split('=')[1];
    return text ? [{ what: 'the secret of a session', text, mayRead: () => false }] : [];
  });
}

/** In a topic that is reopened: read by its author and the secretary until it is closed. */
async function sealRemark({ as }: Booted): Promise<void> {
  const chair = await as('p-self-support-head', 'seat:jobs/chair-private');
  const topic = 'p-1-9/midterm';
  const reopened = { topic, opinionsDue: '2021-07-28', answersDue: '2021-08-12', reason: '추가 의견' };
  const member = await as('p-private-1', 'seat:jobs/private-1');
  const remark = { topic, id: 'r-sealed', kind: 'opinion', text: sealed };
  for (const answer of [await chair.ask('ReopenTopic', reopened), await member.ask('SubmitRemark', remark)])
    if (answer.status !== 200) throw new Error(`nothing is sealed: ${JSON.stringify(answer.body)}`);
}

async function hideElsewhere({ house: { door } }: Callers): Promise<void> {
  const asked = {
    organization: elsewhere,
    stream: 'committee',
    id: there,
    command: { type: 'EstablishCommittee', name: there, kind: 'citizenJury' },
    key: 'hidden-there',
  } as const;
  const office = { person: 'p-coordination-officer', post: 'post:coordination-officer' };
  const answer = await door.ask(asked, office);
  if (isRefusal(answer)) throw new Error(`nothing is hidden: ${answer.refused}`);
}

/** The round as the domain says that somebody sees it, whatever a page or list would show. */
async function seesRound({ house: { door } }: Callers, reader: Insider): Promise<string> {
  const { person, post } = reader.actor;
  const actor = await door.actor(city, { person, post: postKey(post) });
  if (isRefusal(actor)) return '';
  const { state } = await door.load(city, 'round', theRound);
  return JSON.stringify(stateSeenBy('round', state, actor) ?? '');
}
