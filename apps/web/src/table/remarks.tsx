// What members said on a topic, each with its trace: which opinion took it up, and what was left lying or unanswered.
import { FilesOfRound } from '../files/files-of-round.js';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { itemStatusLabels } from '#contract/statuses';
import { remarkKindLabels } from '#contract/glossary';
import { postKey } from '#domain/actor';
import type { Remark } from '#domain/round/states';
import { shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Offers } from '../panel/offers.js';
import { isLeftLying, isUnanswered, opinionsOn, remarksOn, takenUpBy } from '#contract/round-rows';
import { useNames } from '../names/names.js';
import { fateAt, hrefOf } from '../plan/places.js';
import { planStrings } from '../plan/strings.js';
import { useRoundView } from '../round/round-context.js';
import { useAddress } from '../use-address.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { anchorOf } from './anchors.js';

export function Remarks({ topic }: { readonly topic: string }) {
  const text = useText();
  const { round } = useRoundView();
  const remarks = remarksOn(round, topic);
  const leftLying = remarks.filter((remark) => isLeftLying(round, remark)).length;
  const unanswered = remarks.filter(isUnanswered).length;
  const [opened, setOpened] = useState(false);
  if (remarks.length === 0) return null;
  return (
    <details
      className="remarks"
      data-holds={remarks.map(({ id }) => anchorOf({ on: 'remark', item: id })).join(' ')}
      onToggle={() => setOpened(true)}
    >
      <summary>
        {text(strings.remarks.count(remarks.length))}
        {leftLying > 0 && <Chip tone="grave">{text(strings.remarks.leftLyingCount(leftLying))}</Chip>}
        {unanswered > 0 && <Chip tone="grave">{text(strings.remarks.unansweredCount(unanswered))}</Chip>}
      </summary>
      <ul>{opened && remarks.map((remark) => <RemarkLine key={remark.id} remark={remark} />)}</ul>
    </details>
  );
}

interface RemarkLineProps {
  readonly remark: Remark;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Whether it leads to what became of it. */
  readonly withFate?: boolean;
  /** Whether it stands in a trace with what the reader looks at. */
  readonly traced?: boolean;
  /** The reader begins or ends to look at it. */
  readonly onLook?: (looking: boolean) => void;
}

/** One remark with its replies, its trace, and what may be done with it. */
export function RemarkLine({ remark, before, after, withFate = true, traced, onLook }: RemarkLineProps) {
  const text = useText();
  const names = useNames();
  const { id, kind, status, replies } = remark;
  return (
    <li
      className="remark"
      id={anchorOf({ on: 'remark', item: id })}
      tabIndex={-1}
      data-status={status}
      data-traced={traced || undefined}
      onMouseEnter={() => onLook?.(true)}
      onMouseLeave={() => onLook?.(false)}
      onFocus={() => onLook?.(true)}
      onBlur={() => onLook?.(false)}
    >
      {before}
      <p className="muted small">
        {text(remarkKindLabels[kind])}, <Speaker remark={remark} />, {text(shortDateLabel(remark.on))}{' '}
        {remark.sealed && <Chip tone="quiet">{text(strings.remarks.sealed)}</Chip>}
      </p>
      <Said text={remark.text} />
      <FilesOfRound files={remark.files} />
      {replies.map(({ text: said, by, on }, index) => (
        <div className="reply" key={index}>
          <p className="muted small">
            {text(remarkKindLabels.reply)}, <span lang="ko">{names.ofSignature(by)}</span>,{' '}
            {text(shortDateLabel(on))}
          </p>
          <Said text={said} />
        </div>
      ))}
      <Trace remark={remark} />
      {after}
      {withFate && <FateLink remark={id} />}
      <Offers on="remark" item={id} />
    </li>
  );
}

function FateLink({ remark }: { readonly remark: string }) {
  const text = useText();
  const { page } = useRoundView();
  const { asOf } = useAddress().address;
  return (
    <a className="small" href={hrefOf(fateAt(page.id, remark, asOf))}>
      {text(planStrings.behind.fate)}
    </a>
  );
}

function Speaker({ remark }: { readonly remark: Remark }) {
  const text = useText();
  const names = useNames();
  const { round } = useRoundView();
  const { said, by } = remark;
  if (!said) return <span lang="ko">{names.ofPost(postKey(by.post))}</span>;
  if (said.speaker === undefined) return <>{text(strings.remarks.speakerUnknown)}</>;
  return <span lang="ko">{names.ofPost(`seat:${round.committee}/${said.speaker}`)}</span>;
}

function Trace({ remark }: { readonly remark: Remark }) {
  const text = useText();
  const { round } = useRoundView();
  if (remark.status === 'withdrawn') {
    return (
      <p className="muted small">
        {text(itemStatusLabels.round.remark.withdrawn)}: <span lang="ko">{remark.reason}</span>
      </p>
    );
  }
  const opinions = takenUpBy(round, remark);
  const places = opinions.map(
    ({ id }) => opinionsOn(round, remark.topic).findIndex((each) => each.id === id) + 1,
  );
  return (
    <p className="remark-trace small">
      {opinions.length > 0 && <span>{text(strings.remarks.takenUpBy(places))}</span>}
      {isLeftLying(round, remark) && <Chip tone="grave">{text(strings.remarks.leftLying)}</Chip>}
      {isUnanswered(remark) && <Chip tone="grave">{text(strings.remarks.unanswered)}</Chip>}
    </p>
  );
}
