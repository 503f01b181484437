// Everybody of whom something is kept: their data taken out on request, and erased once they hold nothing.
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AccessReviewView } from '#contract/access-views';
import type { PrivacyAct } from '#domain/between/overseeing';
import { useNotice } from '../frame/notice.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { EraseForm, TakeForm } from './privacy-forms.js';
import type { Calling } from './calling.js';
import { accessKey } from './queries.js';
import { accessStrings } from './strings.js';

type Subject = AccessReviewView['subjects'][number];

const { privacy: said } = accessStrings;

/** Whoever is beyond these is found by a part of their name or post. */
const shownAtOnce = 8;

interface Props {
  readonly subjects: readonly Subject[];
  readonly call: Calling;
}

export function PrivacySection({ subjects, call }: Props) {
  const text = useText();
  const [looked, setLooked] = useState('');
  const found = subjects.filter(({ person, name = '', titles }) =>
    [person, name, ...titles].some((each) => each.includes(looked.trim())),
  );
  return (
    <section className="part" aria-labelledby="access-privacy">
      <h2 id="access-privacy">{text(said.title)}</h2>
      <p className="muted">{text(said.lead)}</p>
      <p className="access-find">
        <label htmlFor="access-find">{text(said.find)}</label>
        <input
          id="access-find"
          type="search"
          autoComplete="off"
          value={looked}
          onChange={(event) => setLooked(event.target.value)}
        />
      </p>
      <p className="visually-hidden" role="status">
        {text(accessStrings.data.counted(found.length))}
      </p>
      {found.length === 0 ? (
        <p className="muted">{text(said.nobody)}</p>
      ) : (
        <ul className="access-subjects">
          {found.slice(0, shownAtOnce).map((subject) => (
            <SubjectRow key={subject.person} subject={subject} who={call(subject.person)} />
          ))}
        </ul>
      )}
      {found.length > shownAtOnce && <p className="muted">{text(said.more(found.length - shownAtOnce))}</p>}
    </section>
  );
}

function SubjectRow({ subject, who }: { readonly subject: Subject; readonly who: string }) {
  const text = useText();
  const client = useQueryClient();
  const notice = useNotice();
  const [doing, setDoing] = useState<PrivacyAct>();
  const { person, name, titles, erased, allowed } = subject;
  const close = () => setDoing(undefined);
  return (
    <li>
      <div className="access-subject">
        <div>
          <strong lang="ko">{who}</strong> {erased && <Chip tone="quiet">{text(said.erased)}</Chip>}
          <p className="muted small" lang="ko">
            {[...(name === undefined ? [person] : []), ...titles].join(' · ') || text(said.noPost)}
          </p>
        </div>
        <div className="access-acts">
          {allowed.includes('export') && (
            <button
              className="button"
              type="button"
              aria-label={text(said.takeOf(who))}
              aria-expanded={doing === 'export'}
              onClick={() => setDoing(doing === 'export' ? undefined : 'export')}
            >
              {text(said.take)}
            </button>
          )}
          {allowed.includes('erase') && (
            <button
              className="button"
              type="button"
              aria-label={text(said.eraseOf(who))}
              aria-expanded={doing === 'erase'}
              onClick={() => setDoing(doing === 'erase' ? undefined : 'erase')}
            >
              {text(said.erase)}
            </button>
          )}
        </div>
      </div>
      {doing === 'export' && <TakeForm person={person} who={who} />}
      {doing === 'erase' && (
        <EraseForm
          person={person}
          onCancel={close}
          onDone={() => {
            close();
            notice(said.erasedNow);
            void client.invalidateQueries({ queryKey: accessKey });
          }}
        />
      )}
    </li>
  );
}
