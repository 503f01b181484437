// Turns a command as it travelled into the domain's: adds what it must know of other streams, and refuses what points nowhere.
import {
  partiesTo,
  programsInScope,
  rollOf,
  rulesFor,
  scopeOf,
  unknownInMotions,
} from '#domain/between/opening';
import type { Offices } from '#domain/between/posts';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { IsoDate } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Streams } from '#event-store/streams';
import type { WireCommand } from '#contract/wire';
import { foldings, streamId } from './foldings.js';

/** What gathering needs besides the command. */
export interface Gathering {
  readonly organization: string;
  readonly offices: Offices;
  readonly streams: Streams;
  /** The business date in Korea. */
  readonly today: IsoDate;
  /** An id for the item that the command makes, where the caller gave none. */
  readonly newId: string;
}

type DomainCommand = Vocabularies[StreamName]['command'];

/** The command as the domain takes it, or why it cannot be one. */
export async function gather(command: WireCommand, around: Gathering): Promise<DomainCommand | Refusal> {
  switch (command.type) {
    case 'OpenRound': {
      const { programs, ...rest } = command;
      const plan = (await load('plan', command.plan, around)).state;
      const wanted = programsInScope(plan, programs);
      const found = await Promise.all(
        wanted.map(async (id) => [id, (await load('program', id, around)).state] as const),
      );
      const { organization, committees } = around.offices;
      const committee = committees.get(command.committee) ?? foldings.committee.initial;
      const scope = scopeOf(
        command.plan,
        programs,
        {
          organization,
          committee,
          plan,
          programs: new Map(found),
        },
        around.today,
      );
      return isRefusal(scope) ? scope : { ...rest, scope };
    }
    case 'ConveneMeeting': {
      const { organization, committees } = around.offices;
      const committee = committees.get(command.committee) ?? foldings.committee.initial;
      if (committee.status === 'none')
        return refuse('unknown-committee', 'committee', { id: command.committee });
      const ids = new Set(command.agenda.flatMap(({ motion }) => motion?.round ?? []));
      const rounds = new Map(
        await Promise.all([...ids].map(async (id) => [id, (await load('round', id, around)).state] as const)),
      );
      const roll = rollOf(committee, command.date);
      return (
        unknownInMotions(command.agenda, rounds) ?? {
          ...command,
          roll,
          parties: partiesTo(command.agenda, roll, around.offices, command.date, rounds),
          rules: rulesFor(organization, committee, command.date),
        }
      );
    }
    case 'SubmitRemark':
    case 'EnterRemark':
    case 'IssueOpinion':
      return { ...command, id: command.id ?? around.newId };
    case 'IntroduceProgram':
      return (
        unknownDepartment(around, command.owner, 'owner') ??
        firstOf(
          command.cooperating.map((id, index) => unknownDepartment(around, id, `cooperating[${index}]`)),
        ) ??
        command
      );
    case 'MoveProgram':
      return unknownDepartment(around, command.owner, 'owner') ?? command;
    case 'AddStrategy':
      return (
        firstOf(command.leaders.map((id, index) => unknownPost(around, id, `leaders[${index}]`))) ?? command
      );
    case 'PlaceProgram': {
      const { state } = await load('program', command.program, around);
      return state.status === 'none'
        ? refuse('unknown-program', 'program', { id: command.program })
        : command;
    }
    default:
      return command;
  }
}

function load<N extends StreamName>(name: N, id: string, { organization, streams }: Gathering) {
  return streams.load({ organization, stream: streamId(name, id) }, foldings[name]);
}

function unknownDepartment({ offices }: Gathering, id: string, field: string): Refusal | undefined {
  const { organization } = offices;
  const known = organization.status !== 'none' && Object.hasOwn(organization.departments, id);
  return known ? undefined : refuse('unknown-department', field, { id });
}

/** Only a post in a department can lead a strategy: its holder must be able to answer. */
function unknownPost({ offices }: Gathering, id: string, field: string): Refusal | undefined {
  const { organization } = offices;
  const post =
    organization.status !== 'none' && Object.hasOwn(organization.posts, id)
      ? organization.posts[id]
      : undefined;
  return post?.department === undefined ? refuse('unknown-post', field, { id }) : undefined;
}

function firstOf(refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}
