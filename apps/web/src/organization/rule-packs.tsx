// The rule packs that the organization applies, and the rules that they come to.
import { ruleInForce, ruleKeys } from '#domain/rule-packs';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { useOrganizationView } from './organization-context.js';
import { RuleTable } from './rule-table.js';
import { officeStrings } from './strings.js';

export function RulePacks() {
  const text = useText();
  const { page, organization } = useOrganizationView();
  const { packs, rules } = organization;
  const inForce = ruleKeys.filter((key) => ruleInForce(rules, key, page.today)).length;
  return (
    <section className="part" aria-labelledby="rule-packs">
      <header className="part-head">
        <h2 id="rule-packs">{text(officeStrings.packs)}</h2>
        <Offers on="stream" among={(command) => command === 'ApplyRulePack'} />
      </header>
      {packs.length === 0 ? (
        <p className="muted">{text(officeStrings.noPacks)}</p>
      ) : (
        <>
          <ul className="packs">
            {packs.map(({ id, title }) => (
              <li key={id} lang="ko">
                {title}
              </li>
            ))}
          </ul>
          <p>
            <a href={formatAddress({ place: 'rules' })}>{text(officeStrings.rulesPage)}</a>
          </p>
          <details>
            <summary>{text(officeStrings.ruleCount(inForce))}</summary>
            <RuleTable label={text(officeStrings.ruleTable)} rules={rules} today={page.today} />
          </details>
        </>
      )}
    </section>
  );
}
