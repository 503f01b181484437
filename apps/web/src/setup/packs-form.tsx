// The rules of the legal frame, ready to apply pack by pack from a day on.
import { useState } from 'react';
import { ruleLabels } from '#contract/glossary';
import { legalFrame, offeredPacks, rulesFrom } from '#contract/legal-frame';
import type { Step } from './sheet.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { valueLabel } from '../rules/rule-words.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { setupStrings } from './strings.js';
import { useSteps } from './use-steps.js';

const { packs: say } = setupStrings;

export function PacksForm() {
  const { organization } = useSession();
  const { data: page, error, refetch } = usePage('organization', organization);
  if (error && !page) return <Failure error={error} onRetry={() => void refetch()} />;
  if (page?.state.status !== 'established') return <Loading />;
  const applied = page.state.packs.map(({ id }) => id);
  return <Packs organization={organization} today={page.today} applied={applied} />;
}

interface Props {
  readonly organization: string;
  readonly today: string;
  /** Ids of the packs that are applied. */
  readonly applied: readonly string[];
}

function Packs({ organization, today, applied }: Props) {
  const text = useText();
  const isApplied = (id: string) => applied.some((pack) => pack.startsWith(`${id}-`));
  const open = offeredPacks.filter(({ id }) => !isApplied(id));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const { send, busy, failure } = useSteps();
  const chosen = open.filter(({ id }) => !left.includes(id));
  const apply = () =>
    void send(
      chosen.map(({ id, title, keys }): Step => ({
        stream: 'organization',
        id: organization,
        command: 'ApplyRulePack',
        body: { pack: { id: `${id}-${from}`, title: title.ko, rules: rulesFrom(keys, from) } },
      })),
    );
  return (
    <div className="command">
      <fieldset>
        <legend>{text(say.choose)}</legend>
        <ul className="offered-packs">
          {offeredPacks.map(({ id, title, keys }) => (
            <li key={id}>
              {isApplied(id) ? (
                <p className="tick">
                  <Chip tone="done">{text(say.applied)}</Chip> {text(title)}
                </p>
              ) : (
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={!left.includes(id)}
                    onChange={() =>
                      setLeft(left.includes(id) ? left.filter((each) => each !== id) : [...left, id])
                    }
                  />
                  <span>{text(title)}</span>
                </label>
              )}
              <details>
                <summary>{text(say.rules(keys.length))}</summary>
                <dl className="pack-rules">
                  {keys.map((key) => (
                    <div key={key}>
                      <dt>{text(ruleLabels[key])}</dt>
                      <dd>
                        {text(valueLabel(legalFrame[key].value))}{' '}
                        <span className="muted small" lang="ko">
                          {legalFrame[key].article}
                        </span>
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          ))}
        </ul>
      </fieldset>
      {open.length > 0 && (
        <>
          <p className="hint">{text(say.unsure)}</p>
          <div className="field">
            <label htmlFor="packs-from">{text(say.from)}</label>
            <input
              id="packs-from"
              type="date"
              required
              value={from}
              onChange={(event) => setFrom(event.target.value)}
              aria-describedby="packs-from-said"
            />
            <p className="hint" id="packs-from-said">
              {from !== '' && text(dateLabel(from))}
            </p>
          </div>
          <p className="callout">{text(say.cannotUndo)}</p>
          {failure && <Failure error={failure} />}
          <div>
            <button
              className="button"
              type="button"
              data-tone="main"
              disabled={chosen.length === 0 || from === ''}
              aria-disabled={busy}
              onClick={apply}
            >
              {text(say.apply(chosen.length))}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
