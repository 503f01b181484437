// The kinds of cycle that the organization's committees can take: each with its stages and its rules.
import { stageLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { useOrganizationView } from './organization-context.js';
import { RuleTable } from './rule-table.js';
import { officeStrings } from './strings.js';

export function CycleKinds() {
  const text = useText();
  const { page, organization } = useOrganizationView();
  const kinds = Object.values(organization.cycleKinds ?? {});
  const { kinds: said } = officeStrings;
  return (
    <section className="part" aria-labelledby="cycle-kinds">
      <header className="part-head">
        <h2 id="cycle-kinds">{text(said.title)}</h2>
        <Offers on="stream" among={(command) => command === 'DefineCycleKind'} />
      </header>
      {kinds.length === 0 ? (
        <p className="muted">{text(said.none)}</p>
      ) : (
        <ul className="packs">
          {kinds.map(({ id, name, stages, rules }) => (
            <li key={id}>
              <h3 lang="ko">{name}</h3>
              <ol className="stage-list">
                {stages.map((stage) => (
                  <li key={stage}>{text(stageLabels[stage])}</li>
                ))}
              </ol>
              {rules.length > 0 && (
                <details>
                  <summary>
                    {text(said.rules(rules.length))}
                    <span className="visually-hidden" lang="ko">
                      {' '}
                      {name}
                    </span>
                  </summary>
                  <RuleTable label={name} rules={rules} today={page.today} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
