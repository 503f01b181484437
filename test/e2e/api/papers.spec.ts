// Three papers in the product as it is started: their organizations, and every figure that they print, read over HTTP.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExplanationView, ProgramFiguresView } from '#contract/figure-views';
import { routes } from '#contract/routes';
import type { StreamName } from '#domain/between/streams';
import { canonicalDecimal } from '#domain/decimal';
import type { DraftedPlan } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import { figureKey, type FigureRef } from '#domain/reckoning/figures';
import { advice, recommendationId } from '#sample/jury/advising';
import { district as districtK } from '#sample/jury/district';
import { printed as roadMap } from '#sample/jury/printed';
import { district as districtD } from '#sample/papers/centre/district';
import { printed as centre } from '#sample/papers/centre/printed';
import { foundByHand } from '#sample/papers/found-by-hand';
import { papers } from '#sample/papers/papers';
import { district as districtG } from '#sample/papers/pledge/district';
import { program as publicJobs } from '#sample/papers/pledge/figures';
import { printed as pledge } from '#sample/papers/pledge/printed';
import { disagreementsIn, type Printed } from '#sample/papers/printed';
import type { Hand } from '#sample/act';
import { handInPost, type SampleOrganization } from '#sample/offices';
import { keyOf } from '#standalone/sample';
import { boot, call, type Booted } from './booted.js';

let house: Booted;
beforeAll(async () => {
  house = await boot('papers');
});
afterAll(() => house.stop());

/** The jurors' term has ended by the day of the last paper. */
const isOver = (post: string): boolean => post.startsWith('seat:');

async function tokenOf(organization: string, hand: Hand): Promise<string> {
  const { status, body } = await call(`${house.url}/api/sample/sign-in`, {
    method: 'POST',
    body: { organization, ...hand },
  });
  if (status !== 200) throw new Error(`${hand.post}: ${JSON.stringify(body)}`);
  return String(body['token']);
}

/** What the coordinating office of an organization reads, by address. */
async function officeOf({ id, coordinator }: SampleOrganization) {
  const token = await tokenOf(id, handInPost(coordinator.id));
  return async <T>(address: string): Promise<T> => {
    const { status, body } = await call(`${house.url}${address}`, { token });
    if (status !== 200) throw new Error(`${address}: ${JSON.stringify(body)}`);
    return body as T;
  };
}

const nameOf = (program: string, ref: FigureRef): string => `${program} ${figureKey(ref)}`;

/** A paper's plan with all of its programs, and every figure that it prints as the product explains it. */
async function paperOf(organization: SampleOrganization, printed: readonly Printed[]) {
  const read = await officeOf(organization);
  const page = async <T>(kind: StreamName, id: string): Promise<T> =>
    (await read<{ readonly state: T }>(routes.page(organization.id, kind, id))).state;
  const { plan: id } = papers.find((paper) => paper.organization === organization.id) ?? { plan: '' };
  const plan = await page<DraftedPlan>('plan', id);
  const programs = new Map<string, IntroducedProgram>();
  for (const { lines } of Object.values(plan.editions)) {
    for (const program of Object.keys(lines)) programs.set(program, await page('program', program));
  }
  const figures = new Map<string, string | undefined>();
  for (const { of } of printed) {
    if (!of) continue;
    const { root } = await read<ExplanationView>(routes.explain(organization.id, of.program, of.ref));
    figures.set(nameOf(of.program, of.ref), root.shown.text && canonicalDecimal(root.shown.text));
  }
  return {
    plan: () => plan,
    program: (which: string): IntroducedProgram => {
      const found = programs.get(which);
      if (!found) throw new Error(`no program ${which}`);
      return found;
    },
    figure: (which: string, ref: FigureRef) => figures.get(nameOf(which, ref)),
  };
}

describe('an installation with the papers', () => {
  it.each([
    ['a pledge with results', districtG, pledge, foundByHand.pledge],
    ['a signed yearly plan', districtD, centre, foundByHand.centre],
    ['a road map with a jury', districtK, roadMap, foundByHand.roadMap],
  ])('has every figure of %s, or says what a person finds', async (_which, organization, printed, found) => {
    expect(disagreementsIn(printed, await paperOf(organization, printed))).toEqual(found);
  });

  it('has plans in force whose figures were adopted in their own years', async () => {
    for (const organization of [districtG, districtD, districtK]) {
      const paper = await paperOf(organization, []);
      const plan = paper.plan();
      expect(plan.status).toBe('inForce');
      const [edition] = Object.values(plan.editions);
      for (const line of Object.values(edition?.lines ?? {})) {
        for (const { adopted } of Object.values(paper.program(line.program).years)) {
          expect(adopted?.edition).toBe('e-1');
        }
      }
    }
  });

  it('says of the pledge what does not add up, on the day on which its paper was entered', async () => {
    const read = await officeOf(districtG);
    const { contradictions: found } = await read<ProgramFiguresView>(
      routes.figures(districtG.id, publicJobs),
    );
    expect(found.map(({ kind, by }) => [kind, by])).toEqual([
      ['stated', '-444'],
      ['stated', '-940'],
      ['stated', '496'],
      ['overspent', '3448'],
      ['overspent', '1405'],
    ]);
  });

  it('shows everybody the jury’s six recommendations with their answers', async () => {
    const { status, body } = await call(`${house.url}/api/public/${districtK.id}/round/${advice.id}`);
    expect(status).toBe(200);
    const opinions = (body['round'] ?? body) as { readonly opinions?: readonly { readonly id: string }[] };
    expect(opinions.opinions?.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map(recommendationId));
  });

  it('takes each act over HTTP as it was taken: the same key answers the same', async () => {
    const tokens = new Map<string, string>();
    for (const { organization, acts } of papers) {
      for (const [index, { person, post, stream, command }] of acts.entries()) {
        if (command.type === 'EstablishOrganization' || isOver(post)) continue;
        const who = `${organization} ${post}`;
        const token = tokens.get(who) ?? (await tokenOf(organization, { person, post }));
        tokens.set(who, token);
        const { type, ...body } = command;
        const answer = await call(`${house.url}/api/${organization}/${stream.kind}/${stream.id}/${type}`, {
          method: 'POST',
          token,
          body,
          headers: { 'idempotency-key': keyOf(organization, index) },
        });
        expect([type, answer]).toMatchObject([type, { status: 200 }]);
      }
    }
  });

  it('lets anybody of the three organizations be chosen, by the name of theirs', async () => {
    const { body } = await call(`${house.url}/api/sample/people`);
    const people = body['people'] as readonly { readonly organizationName: string }[];
    expect([...new Set(people.map(({ organizationName }) => organizationName))]).toEqual([
      'D구 (예시)',
      'K구 (예시)',
      'G구 (예시)',
    ]);
  });
});
