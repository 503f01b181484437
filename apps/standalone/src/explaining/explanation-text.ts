// Why a figure is what it is, as text in one language: what the panel of the page says, all of it unfolded.
import type { ContradictionView, ExplanationStep, ExplanationView, Shown } from '#contract/figure-views';
import { contradictionKindLabels, figureLabels, groupFigureLabels, lackLabels } from '#contract/figure-words';
import { dateLabel } from '#contract/day-labels';
import { budgetSourceLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { measured } from '#contract/measured';
import { periodLabel } from '#contract/period-labels';
import { contradictionFigureLabels, measuredIn, placeOf } from '#contract/why/contradiction-words';
import { unitLabelOf } from '#contract/why/figure-unit';
import { formulaOf } from '#contract/why/formula';
import { howLabels, whyWords } from '#contract/why/why-words';
import { leafLines } from './leaf-lines.js';

/** Lines that are to be read one below the other. */
type Lines = readonly string[];

/** The whole answer, down to who reported what. */
export function explanationText(view: ExplanationView, language: Language): string {
  const { root, contradictions, opinions } = view;
  return [
    headOf(root, language),
    ...(root.shown.provisional ? [whyWords.provisionalSay[language]] : []),
    ...section(whyWords.contradictions(contradictions.length), language, contradictions, (each) =>
      contradictionLines(each, language),
    ),
    '',
    `${whyWords.tree[language]} – ${whyWords.exactSay[language]}`,
    ...stepLines(root, language),
    ...section(
      whyWords.opinions(opinions.length),
      language,
      opinions,
      ({ on, round, opinion, text = '' }) => [
        `- ${dateLabel(on)[language]} ${round} ${opinion}${text && `: ${text}`}`,
      ],
    ),
  ].join('\n');
}

/** A figure in one line: of what, which, when, and its value or why there is none. */
export function figureLine(
  shown: Shown,
  { about, unit }: { readonly about?: string | undefined; readonly unit?: string | undefined },
  language: Language,
): string {
  const { figure, text, lack, provisional } = shown;
  const label = 'of' in figure ? groupFigureLabels[figure.figure] : figureLabels[figure.figure];
  const { source, item } = { source: undefined, item: undefined, ...figure };
  const narrowed = [source && budgetSourceLabels[source][language], item];
  const name = [
    [about, label[language]].filter(Boolean).join(' '),
    ...narrowed.filter((each) => each !== undefined),
    periodLabel(figure.period)[language],
  ].join(' · ');
  const value =
    text === undefined
      ? (lack ? lackLabels[lack] : whyWords.none)[language]
      : measured(text, unitLabelOf(shown, unit)[language]);
  return `${name}: ${value}${provisional ? ` (${whyWords.provisional[language]})` : ''}`;
}

function headOf({ shown, indicator, program, weight }: ExplanationStep, language: Language): string {
  const line = figureLine(
    shown,
    { about: indicator?.name ?? program?.name, unit: indicator?.unit },
    language,
  );
  return weight === undefined ? line : `${line}, ${whyWords.weight(weight)[language]}`;
}

function stepLines(step: ExplanationStep, language: Language): Lines {
  const { parts, leaf } = step;
  const below =
    parts.length === 0
      ? leaf
        ? leafLines(leaf, language)
        : []
      : [reckoningOf(step, language), ...parts.flatMap((part) => stepLines(part, language))];
  return [`- ${headOf(step, language)}`, ...indented(below)];
}

/** How its value comes of its parts. */
function reckoningOf(step: ExplanationStep, language: Language): string {
  const formula = formulaOf(step);
  const how = howLabels[step.how][language];
  if (formula === undefined) return how;
  return step.how === 'quotient' ? formula : `${how} ${formula}`;
}

function contradictionLines(contradiction: ContradictionView, language: Language): Lines {
  const { kind, reason, isOutgrown } = contradiction;
  const sizes = (['says', 'follows', 'by'] as const).flatMap((which) => {
    const figure = contradiction[which];
    return figure === undefined
      ? []
      : [`${contradictionFigureLabels[which][language]} ${measuredIn(contradiction, figure)[language]}`];
  });
  return [
    `- ${placeOf(contradiction)[language]} – ${contradictionKindLabels[kind][language]}`,
    ...indented([
      ...(sizes.length === 0 ? [] : [sizes.join(' · ')]),
      ...(reason ? [reason.reason] : []),
      ...(isOutgrown ? [whyWords.outgrown[language]] : []),
    ]),
  ];
}

function section<T>(
  title: Label,
  language: Language,
  entries: readonly T[],
  lines: (entry: T) => Lines,
): Lines {
  return entries.length === 0 ? [] : ['', title[language], ...entries.flatMap(lines)];
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}
