// In whose name a plan is taken in: a person of the organization whom the operator names, in a post that they hold today.
import { People } from '#accounts/people';
import { postKey } from '#domain/actor';
import { postsOf } from '#domain/between/posts';
import type { Signed } from '#door/door';
import type { House } from '#door/house';
import { Problem } from '../problem.js';

/** Whom the operator named, as they typed it. */
export interface Named {
  readonly organization: string;
  /** A mail address, or the person's id. */
  readonly as: string | undefined;
  /** A post by its key; may be left out by who holds one only. */
  readonly post: string | undefined;
}

/** The person in their post, as if they had signed in. @throws Problem that names what is missing or wrong */
export async function signedAs(house: House, { organization, as, post }: Named): Promise<Signed> {
  const offices = await house.door.offices(organization);
  if (offices.organization.status === 'none')
    throw new Problem(
      `'${organization}'의 기록이 없습니다. 기관의 이름을 확인해 주세요.`,
      `There is no record of '${organization}'. Check the organization's name.`,
    );
  if (as === undefined)
    throw new Problem(
      '누구의 일인지 --as에 전자우편 주소로 적어 주세요. 그 사람의 직위로 할 수 있는 일만 됩니다.',
      'Say by --as, with a mail address, who does it. Only what that person may do in their post is done.',
    );
  const person = await personNamed(new People(house), organization, as);
  const held = postsOf(offices, person, house.door.today);
  const keys = held.map((each) => postKey(each.post));
  const list = held.map((each) => `  ${postKey(each.post)}  ${each.title}`).join('\n');
  if (held.length === 0)
    throw new Problem(
      `${organization}의 '${as}'이(가) 오늘 맡은 직위가 없습니다.`,
      `'${as}' holds no post in ${organization} today.`,
    );
  const [only = '', ...more] = keys;
  if (post === undefined && more.length === 0) return { person, post: only };
  if (post !== undefined && keys.includes(post)) return { person, post };
  throw new Problem(
    `'${as}'의 어느 직위로 할지 --post에 적어 주세요.`,
    `Say by --post in which post '${as}' does it:\n${list}`,
  );
}

async function personNamed(people: People, organization: string, as: string): Promise<string> {
  if (!as.includes('@')) return as;
  const known = await people.byEmail(as);
  if (known?.organization === organization) return known.person;
  throw new Problem(
    `${organization}에 ${as} 주소를 쓰는 사람이 없습니다.`,
    `Nobody in ${organization} has the address ${as}.`,
  );
}
