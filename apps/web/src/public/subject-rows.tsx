// One strategy or program with its department and telephone, and below it a row for every opinion.
import { programKindLabels } from '#contract/glossary';
import type { PublicRound } from '#domain/round/public';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { Office } from './office.js';
import { OpinionRow } from './opinion-row.js';
import { publicStrings } from './strings.js';
import type { PublicSubject } from './subjects.js';

interface Props {
  readonly subject: PublicSubject;
  readonly round: PublicRound;
}

export function SubjectRows({ subject, round }: Props) {
  const text = useText();
  const { number, name, program, opinions } = subject;
  return (
    <tbody data-subject={program ? 'program' : 'strategy'}>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <div className="public-subject">
            <span className="subject">
              <span className="number">{number}</span> <span lang="ko">{name}</span>
            </span>
            {program ? (
              <>
                {program.priority && <Chip tone="agreed">{text(publicStrings.priority)}</Chip>}
                <Chip tone="quiet">{text(programKindLabels[program.kind])}</Chip>
                {program.abolished && <Chip tone="grave">{text(publicStrings.abolished)}</Chip>}
                {opinions.length === 0 && (
                  <span className="muted small">{text(publicStrings.noOpinion)}</span>
                )}
              </>
            ) : (
              <Chip tone="quiet">{text(publicStrings.strategy)}</Chip>
            )}
          </div>
          {program && (
            <p className="public-offices small">
              <span>
                {text(publicStrings.owner)} <Office id={program.owner} among={round.departments} />
              </span>
              {program.cooperating.length > 0 && (
                <span>
                  {text(publicStrings.cooperating)}{' '}
                  {program.cooperating.map((id) => (
                    <Office key={id} id={id} among={round.departments} />
                  ))}
                </span>
              )}
              {program.indicators.length > 0 && (
                <span>
                  {text(publicStrings.target(round.year))}{' '}
                  <span lang="ko">
                    {program.indicators
                      .map((each) => `${each.name} ${measured(each.target, each.unit)}`)
                      .join(', ')}
                  </span>
                </span>
              )}
            </p>
          )}
        </th>
      </tr>
      {opinions.map((opinion) => (
        <OpinionRow key={opinion.id} opinion={opinion} round={round} />
      ))}
    </tbody>
  );
}
