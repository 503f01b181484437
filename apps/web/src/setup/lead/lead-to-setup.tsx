// On a page with nothing on it: the way to the guide, for whoever builds the organization while its first round is ahead.
import { formatAddress } from '../../address.js';
import { usePage, useReadiness } from '../../http/queries.js';
import { useText } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { countDone, stepNames } from '../progress.js';
import { leadStrings } from './strings.js';

export function LeadToSetup() {
  const text = useText();
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const { data: ready } = useReadiness();
  if (!page || !ready || !page.allowed.some(({ command }) => command === 'AddDepartment')) return null;
  const done = countDone(ready);
  if (done === stepNames.length) return null;
  return (
    <section className="callout lead-to-setup">
      <p>{text(leadStrings.say(done, stepNames.length))}</p>
      <a className="button" data-tone="main" href={formatAddress({ place: 'setup' })}>
        {text(leadStrings.there)}
      </a>
    </section>
  );
}
