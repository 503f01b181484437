// What the districts of the papers have in common: a made-up name, one pack of rules, and posts held over the whole time.
import type { DatedRule } from '#domain/rule-packs';
import type { SampleOrganization } from './offices.js';

interface District extends Pick<SampleOrganization, 'coordinator' | 'departments' | 'posts' | 'held'> {
  /** By which the papers call it. */
  readonly letter: string;
  /** What it applies from the first day on. */
  readonly rules: readonly Omit<DatedRule, 'from'>[];
  readonly bodies?: SampleOrganization['bodies'];
}

/** A district of its own, with its rules in force from the first day on which anybody holds a post. */
export function exampleDistrict({ letter, rules, bodies = [], ...rest }: District): SampleOrganization {
  const { from } = rest.held;
  const id = `district-${letter.toLowerCase()}`;
  const year = from.slice(0, 4);
  return {
    ...rest,
    id,
    name: `${letter}구 (예시)`,
    rules: {
      id: `${id}-${year}`,
      title: `${letter}구 ${year}년 규칙 묶음 (예시)`,
      rules: rules.map((rule) => ({ ...rule, from })),
    },
    bodies,
  };
}
