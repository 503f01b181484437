// The follow-up list of a cycle (후속조치 이행 현황): what was promised, by whom and until when, what was reported of it and what the
// committee found; beside it what was agreed, deferred, left open, and not accepted.
import { koreanDate } from '#contract/korean-date';
import { changeStepLabels, findingLabels, owedKindLabels, resolutionLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { Addressee } from '#domain/agreed';
import type { CycleChange, OpenedCycle, Owed } from '#domain/cycle/states';
import type { IsoDate } from '#domain/ids';
import { compareTexts } from '#domain/order';
import type { Block, Paper, Row } from '../model.js';
import { cell, centered, paragraph } from './blocks.js';
import { changeSaid, type FiguresKnown } from './change-said.js';
import { signedOn } from './dates.js';
import { followUpWords as say } from './follow-up-words.js';
import { paperOf, type Origin } from './origin.js';
import { titledTable, type Column } from './tables.js';
import { opinionTableWords, paperWords } from './words.js';

/** A cycle as its reader sees it, and what its ids are called. */
export interface FollowUpsOf {
  readonly id: string;
  readonly cycle: OpenedCycle;
  /** The plan or the committee's cycle that it is of, as the title says it. */
  readonly of: string;
  /** Whether the reader sees only their own part of it. */
  readonly partly: boolean;
  readonly names: NamesOfOwed;
}

/** What a list of what is owed calls the things that it is about. */
export interface NamesOfOwed {
  readonly nameOfProgram: (id: string) => string;
  readonly figuresOf: (program: string) => FiguresKnown;
  readonly answerer: (addressee: Addressee) => string;
}

/** The list on pages of its own, as of the day that it was read. */
export function followUpsPaper(of: FollowUpsOf, origin: Origin): Paper {
  const { language } = origin;
  const title = say.title(of.of)[language];
  const day = koreanDate(new Date(origin.asOf));
  return paperOf(origin, title, [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'heading', level: 1, text: title, align: 'center' },
        paragraph(opinionTableWords.stoodOn(signedOn(day))[language], 'end'),
        ...(of.partly ? [paragraph(say.partly[language])] : []),
        ...promises(of, day, language),
        ...changesTable(Object.values(of.cycle.changes), of.names, language),
        ...othersTable(owedOf(of.cycle, ['deferred', 'open']), of.names, language),
        ...keptTable(of, language),
      ],
    },
  ]);
}

/** What is owed of some kinds, by the number of its program. */
export function owedOf({ owed }: OpenedCycle, kinds: readonly Owed['entry']['kind'][]): readonly Owed[] {
  return Object.values(owed)
    .filter(({ entry }) => kinds.includes(entry.kind))
    .sort(
      (one, other) => compareTexts(one.entry.number, other.entry.number) || compareTexts(one.id, other.id),
    );
}

const promiseColumns: readonly Column[] = [
  { label: say.row, width: 4 },
  { label: say.number, width: 6 },
  { label: say.name, width: 12 },
  { label: say.asked, width: 18 },
  { label: say.action, width: 18 },
  { label: say.answerer, width: 9 },
  { label: say.due, width: 8 },
  { label: say.reported, width: 13 },
  { label: say.checked, width: 12 },
];

function promises({ id, cycle, names }: FollowUpsOf, day: IsoDate, language: Language): readonly Block[] {
  const all = owedOf(cycle, ['followUp']);
  const reported = all.filter(({ claims }) => claims.length > 0).length;
  const checked = all.filter(({ status }) => status === 'checked').length;
  const overdue = all.filter((owed) => isOverdue(owed, day)).length;
  const table = titledTable(
    say.promises,
    promiseColumns,
    all.map((owed, at) => promiseRow(owed, at + 1, names, day, language)),
    say.none,
    language,
  ).map((block) => (block.kind === 'table' ? { ...block, id: `follow-ups/${id}` } : block));
  return [paragraph(say.counts(all.length, reported, checked, overdue)[language]), ...table];
}

function promiseRow(owed: Owed, nth: number, names: NamesOfOwed, day: IsoDate, language: Language): Row {
  const { entry, inherited, claims } = owed;
  const [action, due] = entry.kind === 'followUp' ? [entry.action, entry.due] : ['', undefined];
  const late = isOverdue(owed, day) ? `\n(${say.overdue[language]})` : '';
  return {
    id: owed.id,
    cells: [
      centered(String(nth)),
      centered(entry.number),
      cell(entry.program === undefined ? paperWords.none[language] : names.nameOfProgram(entry.program)),
      cell(entry.asked),
      cell([action, ...(inherited ? [say.inherited[language]] : [])].join('\n')),
      centered(names.answerer(entry.addressee)),
      centered(due === undefined ? paperWords.none[language] : `${signedOn(due)[language]}${late}`),
      cell(
        claims.map(({ evidence, on }) => `${evidence} (${signedOn(on)[language]})`).join('\n') ||
          paperWords.none[language],
      ),
      cell(foundOf(owed, language)),
    ],
  };
}

/** Neither reported nor dealt with when its day was over. */
function isOverdue({ entry, status, claims }: Owed, day: IsoDate): boolean {
  return entry.kind === 'followUp' && status === 'owed' && claims.length === 0 && entry.due < day;
}

/** What became of something owed, in words of its state. */
function foundOf(owed: Owed, language: Language): string {
  const stands = itemStatusLabels.cycle.owed[owed.status][language];
  switch (owed.status) {
    case 'owed':
    case 'passedOn':
      return stands;
    case 'checked':
      return lines(findingLabels[owed.finding][language], owed.note);
    case 'resolved':
      return lines(resolutionLabels[owed.outcome][language], owed.note);
    case 'planned':
      return lines(stands, owed.reason);
    case 'carried':
      return lines(stands, owed.carried.reason);
  }
}

function lines(...texts: readonly string[]): string {
  return texts.filter((each) => each !== '').join('\n');
}

const changeColumns: readonly Column[] = [
  { label: say.name, width: 20 },
  { label: say.change, width: 38 },
  { label: say.steps, width: 20 },
  { label: say.stands, width: 14 },
];

/** What committee and departments agreed on, and where each change is on its way. */
export function changesTable(
  changes: readonly CycleChange[],
  { nameOfProgram, figuresOf }: NamesOfOwed,
  language: Language,
): readonly Block[] {
  return titledTable(
    say.changes,
    changeColumns,
    changes.map((change) => {
      const { program, change: agreed } = change.agreed;
      return {
        id: change.id,
        cells: [
          cell(nameOfProgram(program)),
          cell(changeSaid(agreed, figuresOf(program), language)),
          cell(stepsOf(change, language)),
          cell(whereOf(change, language)),
        ],
      };
    }),
    say.none,
    language,
  );
}

function stepsOf({ steps }: CycleChange, language: Language): string {
  const taken = steps.map(
    ({ step, taken: on }) => `${changeStepLabels[step][language]} ${signedOn(on)[language]}`,
  );
  return taken.join('\n') || paperWords.none[language];
}

function whereOf(change: CycleChange, language: Language): string {
  const stands = itemStatusLabels.cycle.change[change.status][language];
  switch (change.status) {
    case 'inForce':
      return lines(stands, signedOn(change.since)[language]);
    case 'dropped':
      return lines(stands, change.dropped.reason);
    case 'waiting':
      return lines(stands, change.postponed?.reason ?? '');
    case 'agreed':
    case 'cleared':
    case 'stuck':
    case 'handedOver':
    case 'inPlan':
    case 'late':
      return stands;
  }
}

const otherColumns: readonly Column[] = [
  { label: say.number, width: 7 },
  { label: say.name, width: 15 },
  { label: say.kind, width: 10 },
  { label: say.asked, width: 28 },
  { label: say.reason, width: 22 },
  { label: say.what, width: 18 },
];

/** What was deferred to a year's plan or recorded open, and what became of it. */
export function othersTable(
  owed: readonly Owed[],
  { nameOfProgram }: NamesOfOwed,
  language: Language,
  title: Label = say.others,
): readonly Block[] {
  return titledTable(
    title,
    otherColumns,
    owed.map((each) => {
      const { entry } = each;
      return {
        id: each.id,
        cells: [
          centered(entry.number),
          cell(entry.program === undefined ? paperWords.none[language] : nameOfProgram(entry.program)),
          centered(owedKindLabels[entry.kind][language]),
          cell(entry.asked),
          cell(whyOf(entry, language)),
          cell(foundOf(each, language)),
        ],
      };
    }),
    say.none,
    language,
  );
}

function whyOf(entry: Owed['entry'], language: Language): string {
  switch (entry.kind) {
    case 'deferred':
      return lines(say.toBeConsidered(entry.year)[language], entry.reason);
    case 'followUp':
      return lines(entry.action, opinionTableWords.until(signedOn(entry.due))[language]);
    case 'open':
      return entry.reason;
  }
}

const keptColumns: readonly Column[] = [
  { label: say.number, width: 8 },
  { label: say.name, width: 20 },
  { label: say.asked, width: 36 },
  { label: say.reason, width: 36 },
];

function keptTable({ cycle, names }: FollowUpsOf, language: Language): readonly Block[] {
  return titledTable(
    say.kept,
    keptColumns,
    cycle.kept.map(({ number, program, asked, reason, origin }) => ({
      id: origin.opinion,
      cells: [
        centered(number),
        cell(program === undefined ? paperWords.none[language] : names.nameOfProgram(program)),
        cell(asked),
        cell(reason),
      ],
    })),
    say.none,
    language,
  );
}
