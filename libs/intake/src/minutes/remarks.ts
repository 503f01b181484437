// The remarks of minutes on the topics of a round: whose program, which track, and whether it was a question is asked.
import type { Track } from '#domain/agreed';
import type { OpenedRound } from '#domain/round/states';
import type { ScopedProgram } from '#domain/round/words';
import { remarkKindLabels, trackLabels } from '#contract/glossary';
import { apart } from '../apart.js';
import { squeezed } from '../tables/words.js';
import type { Finding, NotTaken } from '../proposal.js';
import type { Questions } from '../taking/questions.js';
import { says } from '../taking/says.js';
import type { FoundOpinion, FoundRemark } from '../taking/taking.js';
import { saysNoMore } from '../taking/wording.js';
import type { SaidLine, Section } from './sections.js';

interface RemarksFound {
  readonly remarks: readonly FoundRemark[];
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
}

const asks =
  /[?？]$|(지|지를|인지|이유|궁금함.*|여부확인필요|확인필요|확인요망|알려주기바람|확인해주기를바람)[.]?$/u;
const onChange = /지표|목표|상향|변경|발대식|수료식|행사에큰돈/;

/** What was said under each number. `opinions` are those of the same paper: they tell which tracks were spoken of. */
export function remarksIn(
  sections: readonly Section[],
  opinions: readonly FoundOpinion[],
  round: OpenedRound,
  questions: Questions,
): RemarksFound {
  const remarks: FoundRemark[] = [];
  const findings: Finding[] = [];
  const notTaken: NotTaken[] = [];
  const named = apart();
  for (const section of sections) {
    const name = named(section.number);
    for (const { text, place } of section.empty)
      notTaken.push({ place, quoted: text, why: says.nothingUnder });
    const { program, finding, why } = programOf(section, name, sections, round, questions);
    if (finding) findings.push(finding);
    if (!program) {
      for (const { text, place } of section.lines) notTaken.push({ place, quoted: text, why });
      continue;
    }
    for (const [nth, line] of section.lines.entries()) {
      const key = `${name}-r-${nth + 1}`;
      const track = trackOf(key, line, program, opinions, round, questions);
      const kind = kindOf(key, line, questions);
      remarks.push({ ...line, key, topic: `${program.program}/${track}`, kind });
    }
  }
  return { remarks, findings, notTaken };
}

interface ProgramFound {
  readonly program?: ScopedProgram;
  readonly finding?: Finding;
  readonly why: NotTaken['why'];
}

/** Minutes that go on counting after a program was abolished put the words on the next one under its number. */
function programOf(
  { number, place, lines }: Section,
  name: string,
  sections: readonly Section[],
  { scope }: OpenedRound,
  questions: Questions,
): ProgramFound {
  const { programs } = scope;
  const at = programs.findIndex((each) => squeezed(each.number) === number);
  const program = programs[at];
  if (!program) return { why: says.noSuchProgram };
  if (!program.abolished || lines.length === 0) return { program, why: says.abolished };
  const next = programs.slice(at + 1).find(({ abolished }) => !abolished);
  const taken = next && sections.some((each) => each.number === squeezed(next.number));
  const likely = taken ? undefined : next;
  const chosen = questions.ask<string>({
    id: `abolished-${name}`,
    place,
    question: says.underAbolished(number),
    quoted: lines.map(({ text }) => text).join('\n'),
    choices: [
      ...programs
        .filter(({ abolished }) => !abolished)
        .map((each) => ({
          value: each.program,
          label: { ko: `${each.number} ${each.name}`, en: `${each.number} ${each.name}` },
        })),
      { value: 'none', label: says.leaveOut },
    ],
    usual: likely?.program ?? 'none',
  });
  const meant = programs.find((each) => each.program === chosen);
  return {
    ...(meant && { program: meant }),
    ...(likely && {
      finding: { place, what: says.numbered, says: number, follows: squeezed(likely.number) },
    }),
    why: chosen === undefined ? says.undecided : says.leftOut,
  };
}

/** Asked only where the paper has opinions in the committee's own words on both tracks of the program. */
function trackOf(
  key: string,
  { text, place }: SaidLine,
  { program }: ScopedProgram,
  opinions: readonly FoundOpinion[],
  { tracks, topics }: OpenedRound,
  questions: Questions,
): Track {
  const spoken = tracks.filter((track) => {
    const topic = topics[`${program}/${track}`];
    return topic && opinions.some((each) => each.topic === topic.id && !saysNoMore(each.text, topic));
  });
  const [first = tracks[0] ?? 'midterm', ...others] = spoken;
  if (others.length === 0) return first;
  return (
    questions.ask<Track>({
      id: `${key}-track`,
      place,
      question: says.whichTrack,
      quoted: text,
      choices: tracks.map((value) => ({ value, label: trackLabels[value] })),
      usual: onChange.test(squeezed(text)) ? 'change' : 'midterm',
    }) ?? first
  );
}

function kindOf(key: string, { text, place }: SaidLine, questions: Questions): FoundRemark['kind'] {
  if (!asks.test(squeezed(text))) return 'opinion';
  return (
    questions.ask<'opinion' | 'question'>({
      id: `${key}-kind`,
      place,
      question: says.opinionOrQuestion,
      quoted: text,
      choices: (['question', 'opinion'] as const).map((value) => ({ value, label: remarkKindLabels[value] })),
      usual: 'question',
    }) ?? 'opinion'
  );
}
