// What the edition in preparation lacks, as its reader meets it: things of one kind told as one, each with the way to it.
import type { OfferView } from '#contract/views';
import type { Lack, LackCode } from '#domain/plan/lacking';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import type { PanelAddress } from '../address.js';
import type { PlanCommandName } from '../panel/commands.js';

/** A panel that mends it, or an item on the page to look at. */
export type Way =
  | { readonly kind: 'panel'; readonly panel: PanelAddress }
  | { readonly kind: 'item'; readonly on: string; readonly item: string };

/** All lacks under one code: what its sentence tells, and the way to the first of them. */
export interface LackRow {
  readonly code: LackCode;
  readonly about: NonNullable<Lack['about']>;
  readonly way?: Way;
}

/** What mends a lack, the likeliest first. */
const mending: Partial<Readonly<Record<LackCode, readonly PlanCommandName[]>>> = {
  'list-empty': ['PlaceProgram', 'AddStrategy'],
  'bodies-missing': ['SetBodies'],
  'hearing-owed': ['AnnounceHearing'],
  'report-owed': ['RecordReport'],
  'signature-missing': ['RecordSignature'],
  'submission-owed': ['RecordSubmission'],
  'checklist-owed': ['FillChecklist'],
};

/** The lacks of an edition in the order in which the gate asks for them. */
export function lackRows(
  lacking: readonly Lack[],
  plan: Pick<DraftedPlan, 'changes' | 'deferred' | 'comments'>,
  edition: Pick<Edition, 'id'>,
  allowed: readonly OfferView[],
): readonly LackRow[] {
  const codes = [...new Set(lacking.map(({ refused }) => refused))];
  return codes.map((code) => {
    const abouts = lacking.flatMap(({ refused, about }) => (refused === code && about ? [about] : []));
    const way = itemLacking(code, plan, edition) ?? panelFor(code, abouts, edition, allowed);
    return { code, about: together(abouts), ...(way && { way }) };
  });
}

/** The first item that waits for a decision. */
function itemLacking(
  code: LackCode,
  { changes, deferred, comments }: Pick<DraftedPlan, 'changes' | 'deferred' | 'comments'>,
  { id }: Pick<Edition, 'id'>,
): Way | undefined {
  switch (code) {
    case 'changes-conflicting':
      return wayTo(
        'change',
        Object.values(changes).find(({ status, edition }) => status === 'conflicting' && edition === id),
      );
    case 'deferred-open':
      return wayTo(
        'deferred',
        Object.values(deferred).find(({ status }) => status === 'open'),
      );
    case 'comments-unanswered':
      return wayTo(
        'comment',
        Object.values(comments).find(({ status, edition }) => status === 'received' && edition === id),
      );
    default:
      return undefined;
  }
}

function wayTo(on: string, item: { readonly id: string } | undefined): Way | undefined {
  return item && { kind: 'item', on, item: item.id };
}

/** A hearing that goes on only takes its time. */
function panelFor(
  code: LackCode,
  abouts: readonly LackRow['about'][],
  { id }: Pick<Edition, 'id'>,
  allowed: readonly OfferView[],
): Way | undefined {
  if (abouts.some(({ until }) => until !== undefined)) return undefined;
  const offers = (mending[code] ?? []).flatMap((command) =>
    allowed.filter((offer) => offer.command === command && (offer.on === 'stream' || offer.item === id)),
  );
  const [offer] = offers;
  return offer && { kind: 'panel', panel: { show: offer.command, on: offer.on, item: offer.item } };
}

/** Titles of several are told one after another. */
function together(abouts: readonly LackRow['about'][]): LackRow['about'] {
  const titles = abouts.flatMap(({ title }) => title ?? []);
  return { ...abouts[0], ...(titles.length > 0 && { title: titles.join(', ') }) };
}
