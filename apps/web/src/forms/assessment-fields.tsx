// The fields of a department's mid-term submission: results so far, problems, improvements.
import type { Topic } from '#domain/round/states';
import type { ReportedResult, ScopedProgram } from '#domain/round/words';
import { periodLabel } from '../language/periods.js';
import { measured } from '#contract/measured';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { programOf } from '#contract/round-rows';
import type { OnTopic } from './at.js';
import { Group, LongField, ShortField } from './fields.js';
import type { FieldsProps } from './form-of.js';

interface AssessmentValues {
  readonly results: readonly ReportedResult[];
  readonly problems: string;
  readonly improvements: string;
}

/** One line for every indicator of the program, with what was handed in before. */
export function newAssessment(
  topic: Topic,
  program: ScopedProgram | undefined,
  year: number,
): AssessmentValues {
  const before =
    'submission' in topic && topic.submission.kind === 'assessment' ? topic.submission : undefined;
  const results = program?.indicators.map(({ indicator }) => ({
    indicator,
    value: '',
    period: `${year}-H1`,
  }));
  return {
    results: before?.results ?? results ?? [],
    problems: before?.problems ?? '',
    improvements: before?.improvements ?? '',
  };
}

/** What was typed; an indicator without a figure reports nothing. */
export function assessmentOf({ results, problems, improvements }: AssessmentValues): AssessmentValues {
  return { results: results.filter(({ value }) => value.trim() !== ''), problems, improvements };
}

export function AssessmentFields({ at, values, change }: FieldsProps<OnTopic, AssessmentValues>) {
  const names = useNames();
  const report = (place: number, value: string) =>
    change({
      results: values.results.map((result, index) => (index === place ? { ...result, value } : result)),
    });
  return (
    <>
      {programOf(at.round, at.topic) && (
        <Group name="results" hint={strings.resultsHint}>
          {values.results.map(({ indicator, value, period }, index) => {
            const { name, unit, target = '' } = names.ofIndicator(indicator);
            const when = periodLabel(period);
            return (
              <ShortField
                key={`${indicator} ${period}`}
                name={`results[${index}].value`}
                label={{ ko: `${name}, ${when.ko}`, en: `${name}, ${when.en}` }}
                hint={strings.targetIs(measured(target, unit))}
                numeric
                value={value}
                onChange={(typed) => report(index, typed)}
              />
            );
          })}
        </Group>
      )}
      <LongField name="problems" value={values.problems} onChange={(problems) => change({ problems })} />
      <LongField
        name="improvements"
        value={values.improvements}
        onChange={(improvements) => change({ improvements })}
      />
    </>
  );
}
