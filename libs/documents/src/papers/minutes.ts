// The minutes as a paper: header with the roll in three columns, what came of each item, next date, enclosures, signatures.
import { meetingModeLabels, motionLabels, sectorLabels } from '#contract/glossary';
import { wordsOf, type Label, type Language } from '#contract/label';
import { meetingNameLabel, meetingNumberLabel } from '#contract/meeting-names';
import { itemStatusLabels } from '#contract/statuses';
import type { MinutesDocument, MinutesEntry, MinutesSeat } from '#domain/meeting/minutes';
import type { RollCount } from '#domain/meeting/states';
import type { Block, Paper, Row, Section, Signature } from '../model.js';
import { bold, cell, centered, head, paragraph, run, saidItems, saidParagraphs } from './blocks.js';
import { officialTime } from './dates.js';
import { enclosed, enclosureLines } from './enclosures.js';
import { paperOf, type Origin } from './origin.js';
import { photoBlocks, type Photo } from './photos.js';
import { spokenBlocks, spokenElsewhere, spokenOn, type Spoken } from './spoken.js';
import { minutesWords as say } from './words.js';

/** The minutes as they follow from what happened, with what is enclosed. */
export interface MinutesOf {
  readonly document: MinutesDocument;
  /** Who wrote and who confirmed them, in this order. */
  readonly signatures: readonly Signature[];
  /** The rounds in which something was entered that was said in it. */
  readonly spoken: readonly Spoken[];
  readonly photos: readonly Photo[];
  /** Title and section of each enclosure. */
  readonly enclosures: readonly { readonly title: string; readonly section: Section }[];
}

/** How many seats stand beside each other on the roll. */
const abreast = 3;
/** Shares of the header's columns: what a row is about, then seat and mark, three times. */
const headerColumns = [18, 20, 7, 20, 7, 20, 8];

/** The minutes and their enclosures, each in its own section. */
export function minutesPaper(of: MinutesOf, origin: Origin): Paper {
  const { document, signatures, enclosures, photos } = of;
  const { language } = origin;
  const title = titleOf(document, language);
  const body: readonly Block[] = [
    { kind: 'heading', level: 1, text: title, align: 'center' },
    header(document, language),
    ...statedOtherwise(document, language),
    { kind: 'heading', level: 2, text: say.results[language] },
    ...said(say.opening, document.opening, language),
    ...document.items.flatMap((entry, at) => itemBlocks(entry, at + 1, of, language)),
    ...spokenElsewhere(of).flatMap((spoken) => spokenBlocks(spoken, language)),
    ...said(say.closing, document.closing, language),
    ...nextMeeting(document, language),
    ...photoBlocks(photos, language),
    ...enclosureLines(
      enclosures.map((each) => each.title),
      language,
    ),
    { kind: 'approvalLine', steps: signatures },
  ];
  return paperOf(origin, title, [
    { orientation: 'portrait', blocks: body },
    ...enclosures.map(({ section }, at) => enclosed(section, at, enclosures.length, language)),
  ]);
}

function titleOf({ committee, number }: MinutesDocument, language: Language): string {
  return language === 'ko'
    ? `${meetingNumberLabel(number).ko} ${committee} 회의록`
    : say.title(meetingNameLabel(committee, number)).en;
}

function header(document: MinutesDocument, language: Language): Block {
  const { organization, committee, mode, place, presider, attendees, items } = document;
  const inWriting = mode === 'written';
  const whole = { across: headerColumns.length - 1 };
  const line = (label: Label, value: string): Row => ({
    cells: [head(label[language]), cell(value, whole)],
  });
  return {
    kind: 'table',
    columns: headerColumns,
    headerRows: 0,
    rows: [
      line(say.organiser, [organization, committee].filter((each) => each !== '').join(' ')),
      line(inWriting ? say.window : say.when, officialTime(document)[language]),
      ...(mode ? [line(say.mode, meetingModeLabels[mode][language])] : []),
      ...(place === undefined ? [] : [line(say.place, place)]),
      ...rollRows(document, language),
      ...(presider ? [line(say.presided, `${presider.title} (${presider.reason})`)] : []),
      ...(attendees.length > 0
        ? [line(say.attendees, attendees.map(({ office, title }) => `${office} ${title}`).join(', '))]
        : []),
      line(say.agenda, items.map(({ title }, at) => `${at + 1}. ${title}`).join('\n')),
    ],
  };
}

/** Under what the roll counts up to, seats with their marks, three abreast and column by column. */
function rollRows({ mode, roll, count, quorum }: MinutesDocument, language: Language): readonly Row[] {
  const { present, enrolled } = count;
  const counted = (mode === 'written' ? say.answered : say.attendance)(present, enrolled, sectorsOf(count));
  const height = Math.ceil(roll.length / abreast);
  const places = Array.from({ length: abreast }, (_, at) => at);
  return [
    {
      cells: [
        head(`${counted[language]}\n${say.quorum(quorum)[language]}`, { down: height + 1 }),
        ...places.flatMap(() => [head(say.member[language]), head(say.check[language])]),
      ],
    },
    ...Array.from({ length: height }, (_, at): Row => ({
      cells: places.flatMap((place) => seatCells(roll[place * height + at], language)),
    })),
  ];
}

function seatCells(seat: MinutesSeat | undefined, language: Language) {
  if (!seat) return [centered(''), centered('')];
  const { title, sector, attended, leftEarly, proxy } = seat;
  const besides = [
    sectorLabels[sector][language],
    ...(proxy === undefined ? [] : [say.proxy(proxy)[language]]),
    ...(leftEarly ? [say.leftEarly[language]] : []),
  ];
  return [
    centered([title, ...besides.map((each) => `(${each})`)].join('\n')),
    centered(attended ? say.marks.attended : say.marks.absent),
  ];
}

function sectorsOf({ sectors }: RollCount): readonly Label[] {
  return wordsOf(sectorLabels).map((sector) => {
    const { present, enrolled } = sectors[sector];
    return say.sector(sectorLabels[sector], present, enrolled);
  });
}

function statedOtherwise(
  { disagreements, statedIn = '' }: MinutesDocument,
  language: Language,
): readonly Block[] {
  if (disagreements.length === 0) return [];
  return [
    paragraph(say.stated(statedIn)[language]),
    {
      kind: 'items',
      marks: 'dashes',
      items: disagreements.map(({ figure, stated, counted }) => ({
        runs: [run(say.statedFigure(figureNamed(figure), stated, counted)[language])],
      })),
    },
  ];
}

/** A head count in words: `present`, or `public.present` of a sector. */
export function figureNamed(figure: string): Label {
  const [sector, of = sector] = figure.split('.');
  const what = say.figures[of === 'enrolled' ? 'enrolled' : 'present'];
  const named = sector === 'public' || sector === 'private' ? sectorLabels[sector] : undefined;
  return named ? { ko: `${named.ko} ${what.ko}`, en: `${named.en} ${what.en}` } : what;
}

function itemBlocks(entry: MinutesEntry, nth: number, of: MinutesOf, language: Language): readonly Block[] {
  const { title, gist, aside } = entry;
  return [
    { kind: 'heading', level: 3, text: `${nth}. ${title}` },
    ...(gist === '' ? [] : [{ kind: 'items' as const, marks: 'dashes' as const, items: saidItems(gist) }]),
    ...spokenOn(entry, of).flatMap((spoken) => spokenBlocks(spoken, language)),
    ...(aside.length === 0
      ? []
      : [
          paragraph([
            bold(`${say.aside[language]}: `),
            run(aside.map((each) => `${each.title} (${each.reason ?? say.party[language]})`).join(', ')),
          ]),
        ]),
    paragraph([bold(`${say.outcome[language]}: `), run(outcomeOf(entry, language))]),
    ...basisOf(entry, language),
  ];
}

function outcomeOf({ motion, status, votes, reason }: MinutesEntry, language: Language): string {
  if (motion === undefined && status === 'pending') return say.reported[language];
  const came = [
    itemStatusLabels.meeting.agendaItem[status][language],
    ...(votes ? [`(${say.votes(votes.inFavour, votes.against, votes.abstained)[language]})`] : []),
    ...(reason === undefined ? [] : [`(${reason})`]),
  ].join(' ');
  return motion ? `${motionLabels[motion][language]} – ${came}` : came;
}

function basisOf({ presence, status }: MinutesEntry, language: Language): readonly Block[] {
  if (!presence) return [];
  const { count, figures, presider } = presence;
  const voted = status === 'carried' || status === 'rejected';
  const parts = [
    say.there(count.present, count.enrolled, sectorsOf(count)),
    ...(status === 'heldOver' ? [] : [say.voters(figures.voters)]),
    ...(voted ? [say.needed(figures.toCarry)] : []),
    ...(presider === undefined ? [] : [say.presidedBy(presider)]),
  ];
  return [paragraph([bold(`${say.basis[language]}: `), run(parts.map((part) => part[language]).join(', '))])];
}

function said(title: Label, text: string, language: Language): readonly Block[] {
  if (text === '') return [];
  return [{ kind: 'heading', level: 3, text: title[language] }, ...saidParagraphs(text)];
}

function nextMeeting({ next }: MinutesDocument, language: Language): readonly Block[] {
  if (!next) return [];
  const { date, time, place } = next;
  const day = officialTime({ date, ...(time !== undefined && { time }) });
  return [
    { kind: 'heading', level: 2, text: say.next[language] },
    {
      kind: 'items',
      marks: 'dashes',
      items: [
        { runs: [run(`${say.when[language]}: ${day[language]}`)] },
        ...(place === undefined ? [] : [{ runs: [run(`${say.place[language]}: ${place}`)] }]),
      ],
    },
  ];
}
