// Writes docs/glossary.md: the terms of the domain, and how every word of the code reads on the screens.
import * as figures from '../figure-words.js';
import * as glossary from '../glossary.js';
import type { Label } from '../label.js';
import { itemStatusLabels, statusLabels } from '../statuses.js';
import { terms } from '../terms.js';
import { page, table } from './markdown.js';

type Labels = Readonly<Record<string, Label>>;

const sections: readonly (readonly [title: string, labels: Labels])[] = [
  ['Streams', glossary.streamLabels],
  ['Kinds of item', glossary.itemKindLabels],
  ['Roles', glossary.roleLabels],
  ['Roles of a seat', glossary.seatRoleLabels],
  ['Sectors', glossary.sectorLabels],
  ['Kinds of committee', glossary.committeeKindLabels],
  ['Ranks of a post', glossary.rankLabels],
  ['Tracks', glossary.trackLabels],
  ['Dispositions', glossary.dispositionLabels],
  ['Proofs', glossary.proofLabels],
  ['Ready phrases', glossary.phraseLabels],
  ['What an opinion asks', glossary.askingLabels],
  ['Kinds of remark', glossary.remarkKindLabels],
  ['Kinds of change', glossary.changeKindLabels],
  ['Kinds of program', glossary.programKindLabels],
  ['Budget sources', glossary.budgetSourceLabels],
  ['Scales of amounts', glossary.amountScaleLabels],
  ['Motions', glossary.motionLabels],
  ['Stages of a cycle', glossary.stageLabels],
  ['Steps of a change', glossary.changeStepLabels],
  ['What is owed', glossary.owedKindLabels],
  ['Why something is owed', glossary.owedReasonLabels],
  ['Findings on a follow-up', glossary.findingLabels],
  ['How something owed was resolved', glossary.resolutionLabels],
  ['How a change came out in the next plan', glossary.plannedOutcomeLabels],
  ['How a deferred item came out in the draft', glossary.deferredOutcomeLabels],
  ['Parts in an approval line', glossary.signerPartLabels],
  ['Manners of signing', glossary.signatureMannerLabels],
  ['Open to the public', glossary.disclosureLabels],
  ['Ways of answering a checklist', glossary.checkKindLabels],
  ['How a program comes from another', glossary.descentLabels],
  ['Differences between versions of a plan', glossary.differenceLabels],
  ['How a difference came', glossary.differenceMarkLabels],
  ['How a follow-up stands', glossary.followUpStandingLabels],
  ['What became of a remark', glossary.remarkStandingLabels],
  ['Where an agreed change is', glossary.changeStandingLabels],
  ['Obligations', glossary.obligationLabels],
  ['Rules', glossary.ruleLabels],
  ['Figures of a program', figures.figureLabels],
  ['Figures of several programs', figures.groupFigureLabels],
  ['Why a figure has no value', figures.lackLabels],
  ['How a program stands', figures.standingLabels],
  ['Why the rule says so', figures.standingGroundLabels],
  ['What does not add up', figures.contradictionKindLabels],
  ['Why years cannot be compared', figures.comparisonBreakLabels],
  ['How an indicator goes on from another', figures.seamLabels],
  ['Public holidays', glossary.holidayLabels],
  ['Commands', glossary.commandLabels],
  ['Events', glossary.eventLabels],
];

/** The text of the page. */
export function glossaryPage(): string {
  return page(
    'Glossary',
    'The code uses the English words; screens and papers use the Korean ones.',
    '## Terms',
    table(
      ['English', '한국어', 'Meaning'],
      terms.map(({ en, ko, meaning }) => [en, ko, meaning]),
    ),
    '## States',
    table(['Of', 'Word', '한국어', 'English'], stateRows()),
    ...sections.flatMap(([title, labels]) => [
      `## ${title}`,
      table(['Word', '한국어', 'English'], rowsOf(labels)),
    ]),
  );
}

function rowsOf(labels: Labels): readonly (readonly string[])[] {
  return Object.entries(labels).map(([word, { ko, en }]) => [`\`${word}\``, ko, en]);
}

function stateRows(): readonly (readonly string[])[] {
  return Object.entries(statusLabels).flatMap(([stream, ofStream]) => {
    const kinds: Readonly<Record<string, Labels>> = itemStatusLabels[stream as keyof typeof itemStatusLabels];
    return [
      ...rowsOf(ofStream).map((row) => [stream, ...row]),
      ...Object.entries(kinds).flatMap(([kind, labels]) =>
        rowsOf(labels).map((row) => [`${stream}: ${kind}`, ...row]),
      ),
    ];
  });
}
