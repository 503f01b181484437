// A real installation with its first coordinator, whose browser comes back as often as a test wants.
import { usualRates, type Settings } from '#api/settings';
import { boot, type Booted } from './booted.js';
import { Visitor } from './visitor.js';

export const entry = { email: 'seoyeon@city.example', password: 'ginkgo street 12' };

const founding = {
  organizationName: '나시',
  postTitle: '기획예산과 담당자',
  personName: '한서연',
  ...entry,
};

export interface Founded extends Booted {
  readonly organization: string;
  readonly person: string;
}

/** Starts it; its address is a name, since one of numbers has no passkeys. */
export async function bootFounded(settings: Partial<Settings> = {}): Promise<Founded> {
  // Tests sign in more often than people do.
  const house = await boot('none', { rates: { ...usualRates, signIns: 100_000 }, ...settings });
  const url = house.url.replace('127.0.0.1', 'localhost');
  const link = /secret=([\w-]+)/.exec(house.signIns.join('\n'))?.[1] ?? '';
  const { body } = await new Visitor(url).post('/api/links/founding', { link, ...founding });
  return { ...house, url, organization: String(body['organization']), person: String(body['person']) };
}

/** A browser in which the password was just typed. */
export async function passwordTyped({ url }: Pick<Founded, 'url'>): Promise<Visitor> {
  const somebody = new Visitor(url);
  const { status, body } = await somebody.post('/api/session', entry);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return somebody;
}
