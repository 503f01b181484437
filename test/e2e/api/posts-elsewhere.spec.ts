// Posts pass on through one process and are not acted in through another, from the moment that it was acknowledged.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { koreanDate } from '#contract/korean-date';
import type { Door, Signed } from '#door/door';
import { migrate, openHouse, type House } from '#door/house';
import { installationPost } from '#domain/between/posts';
import type { WireCommand } from '#contract/wire';
import { freshDatabase } from '#testing/database';

const organization = 'city';
const office: Signed = { person: 'p-office', post: 'post:office' };
const deputy: Signed = { person: 'p-deputy', post: 'post:deputy' };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: House;
let elsewhere: House;
let today: string;
let keys = 0;

function ask(door: Door, command: WireCommand<'organization'>, signed: Signed) {
  keys += 1;
  return door.ask(
    { organization, stream: 'organization', id: organization, command, key: `k-${keys}` },
    signed,
  );
}

const addDepartment = (id: string) => ({ type: 'AddDepartment', id, name: id, releases: false }) as const;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, []);
  here = await openHouse(database.url, () => undefined);
  elsewhere = await openHouse(database.url, () => undefined);
  const yesterday = new Date(here.clock.now().getTime() - 86_400_000);
  [here, elsewhere].forEach(({ clock }) => clock.moveTo(yesterday));
  today = koreanDate(yesterday);
  await ask(
    here.door,
    {
      type: 'EstablishOrganization',
      name: 'City',
      post: 'office',
      postTitle: 'Office',
      person: office.person,
    },
    { person: 'p-installation', post: installationPost },
  );
  await ask(here.door, { type: 'AddPost', id: 'deputy', title: 'Deputy', rank: 'coordinator' }, office);
});

afterAll(async () => {
  await here.close();
  await elsewhere.close();
  await database.drop();
});

it('takes a post away, and gives it, for every process at once', async () => {
  const { person } = deputy;
  expect(await ask(elsewhere.door, addDepartment('early'), deputy)).toMatchObject({
    refused: 'post-not-held',
  });

  await ask(here.door, { type: 'AppointHolder', post: 'deputy', person, from: today }, office);
  expect(await ask(elsewhere.door, addDepartment('in-time'), deputy)).toMatchObject({ repeated: false });

  await ask(here.door, { type: 'EndHolding', post: 'deputy', until: today }, office);
  const tomorrow = new Date(elsewhere.clock.now().getTime() + 86_400_000);
  [here, elsewhere].forEach(({ clock }) => clock.moveTo(tomorrow));
  expect(await ask(elsewhere.door, addDepartment('late'), deputy)).toMatchObject({
    refused: 'post-not-held',
  });
});
