// What every sample stands on, as steps: an organization with its rules and posts, and committees with their seats.
import { step, type AnyStep } from './act.js';
import {
  handInPost,
  holderOf,
  installation,
  sitterIn,
  type SampleBody,
  type SampleOrganization,
} from './offices.js';
import type { StreamRef } from './stream-ref.js';

/** The organization with its rule pack, its departments, and its posts with their holders. */
export function founding(city: SampleOrganization): readonly AnyStep[] {
  const { id, name, coordinator, departments, posts, rules, held } = city;
  const stream: StreamRef<'organization'> = { kind: 'organization', id };
  const office = handInPost(coordinator.id);
  return [
    step(
      installation,
      stream,
      {
        type: 'EstablishOrganization',
        name,
        post: coordinator.id,
        postTitle: coordinator.title,
        person: holderOf(coordinator.id),
      },
      `${name}를 등록하고 총괄부서에 첫 직위를 둔다.`,
    ),
    step(
      office,
      stream,
      { type: 'ApplyRulePack', pack: rules },
      `근거 조문이 붙은 규칙 묶음을 적용한다: ${rules.title}`,
    ),
    ...departments.map((department) =>
      step(
        office,
        stream,
        { type: 'AddDepartment', ...department },
        `부서를 등록한다: ${department.name}${department.releases ? '(답은 부서장이 내보냄)' : ''}`,
      ),
    ),
    ...posts.map((post) => step(office, stream, { type: 'AddPost', ...post }, `직위를 둔다: ${post.title}`)),
    ...posts.map(({ id: post, title }) =>
      step(
        office,
        stream,
        { type: 'AppointHolder', post, person: holderOf(post), from: held.from },
        `직위를 맡을 사람을 정한다: ${title}`,
      ),
    ),
  ];
}

/** A committee of the organization, with its own rules, its seats and who sits in them. */
export function seating(city: SampleOrganization, body: SampleBody): readonly AnyStep[] {
  const { id, name, kind, reportsTo, seats, rules } = body;
  const stream: StreamRef<'committee'> = { kind: 'committee', id };
  const office = handInPost(city.coordinator.id);
  return [
    step(
      office,
      stream,
      { type: 'EstablishCommittee', name, kind, ...(reportsTo === undefined ? {} : { reportsTo }) },
      `위원회를 꾸린다: ${name}`,
    ),
    ...(rules
      ? [step(office, stream, { type: 'AdoptRules', rules }, `위원회의 규칙을 정한다: ${name}`)]
      : []),
    ...seats.map(({ id: seat, title, sector, role }) =>
      step(office, stream, { type: 'AddSeat', id: seat, title, sector, role }, `위원 자리를 둔다: ${title}`),
    ),
    ...seats.map((seat) =>
      step(
        office,
        stream,
        { type: 'FillSeat', seat: seat.id, person: sitterIn(seat), ...city.held },
        `위원을 위촉한다: ${seat.title}`,
      ),
    ),
  ];
}
