// Everybody who may come to the door, each with a session of their own: nobody, the city's people, and the same elsewhere.
import { randomUUID } from 'node:crypto';
import { openAccounts, type Accounts } from '#accounts/accounts';
import type { Scope } from '#accounts/sessions';
import { openHouse, type House } from '#door/house';
import { postKey, type Actor } from '#domain/actor';
import { postsOn } from '#domain/between/posts';
import { isRefusal } from '#domain/refusals';
import { city, sameRequest, type Answered, type Booted } from '../booted.js';

/** An organization in which the same people hold the same posts. */
export const elsewhere = 'district-k';

/** Somebody at the door. */
export interface AtDoor {
  /** The session's cookie; absent for nobody. */
  readonly cookie?: string;
}

/** Somebody of the city, in one of their posts. */
export interface Insider extends AtDoor {
  readonly actor: Actor;
  readonly post: string;
}

/** What is asked of a route. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

export interface Callers {
  readonly house: House;
  readonly insiders: readonly Insider[];
  readonly accounts: Accounts;
  /** Another session of somebody. */
  afresh(who: Insider | undefined): Promise<Insider>;
  /** A session of the same person in the same post, of another organization. */
  elsewhere(who: Insider): Promise<AtDoor>;
  /** A session by an invitation to one stream. */
  invited(who: Insider, scope: Scope): Promise<AtDoor>;
  ask(who: AtDoor, asked: Asked): Promise<Answered>;
  close(): Promise<void>;
}

/** Sessions for all who hold a post or seat of the city now; their browsers know the installation by `origin`. */
export async function callersOf(booted: Booted, origin = booted.url): Promise<Callers> {
  const house = await openHouse(booted.databaseUrl, () => undefined);
  const accounts = openAccounts(house, { idle: 3_600_000, absolute: 36_000_000 });
  const { sessions } = accounts;
  const from = { address: '127.0.0.1', agent: 'spec' };
  const begin = async (organization: string, person: string, post: string, scope?: Scope) => {
    const means = scope ? (['link'] as const) : (['password'] as const);
    const { secret } = await sessions.begin({
      organization,
      person,
      post,
      means,
      from,
      ...(scope && { scope }),
    });
    return `__Host-session=${secret}`;
  };
  const held = postsOn(await house.door.offices(city), house.door.today);
  const insiders: Insider[] = [];
  for (const { person, post } of held) {
    const key = postKey(post);
    const actor = await house.door.actor(city, { person, post: key });
    if (isRefusal(actor)) throw new Error(`${person} does not hold ${key}`);
    insiders.push({ actor, post: key, cookie: await begin(city, person, key) });
  }
  return {
    house,
    insiders,
    accounts,
    afresh: async (who) => {
      if (!who) throw new Error('nobody to sign in');
      return { ...who, cookie: await begin(city, who.actor.person, who.post) };
    },
    elsewhere: async ({ actor, post }) => ({ cookie: await begin(elsewhere, actor.person, post) }),
    invited: async ({ actor, post }, scope) => ({ cookie: await begin(city, actor.person, post, scope) }),
    ask: async ({ cookie }, { method, path, body }) => {
      const answer = await fetch(`${booted.url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          origin,
          'idempotency-key': randomUUID(),
          'x-request-id': sameRequest,
          ...(cookie === undefined ? {} : { cookie }),
          ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      });
      const text = await answer.text();
      // A table to save is no JSON.
      const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
      return { status: answer.status, body: (isJson ? JSON.parse(text) : {}) as Answered['body'] };
    },
    close: () => house.close(),
  };
}
