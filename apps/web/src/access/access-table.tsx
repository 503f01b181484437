// Accesses as a table, cards on a narrow screen.
import '../styles/carded.css';
import type { AccessItem } from '#contract/access-views';
import { labelOfAct, labelOfStream } from '#contract/access/act-labels';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import type { Calling } from './calling.js';
import { accessStrings, outcomeLabels } from './strings.js';

const { columns } = accessStrings;

/** Of more people than these a list would say nothing. */
const mostNamed = 3;

interface Props {
  readonly caption: string;
  readonly items: readonly AccessItem[];
  readonly call: Calling;
}

export function AccessTable({ caption, items, call }: Props) {
  const text = useText();
  const hasReasons = items.some(({ reason }) => reason !== '');
  const hasRefusals = items.some(({ outcome }) => outcome !== 'done');
  const further = [hasRefusals ? columns.outcome : [], hasReasons ? columns.reason : []].flat();
  return (
    <table className="carded access-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[columns.at, columns.who, columns.from, columns.what, ...further].map((column) => (
            <th key={column.en} scope="col">
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.number}>
            <th scope="row">
              <time dateTime={item.at}>{text(instantLabel(item.at))}</time>
            </th>
            <td data-label={text(columns.who)} lang="ko">
              {call(item.person)}
            </td>
            <td data-label={text(columns.from)}>{item.address}</td>
            <td data-label={text(columns.what)}>
              <div>
                <What item={item} />
                {item.concerning.length > 0 && item.concerning.length <= mostNamed && (
                  <span className="muted small" lang="ko">
                    {' '}
                    {item.concerning.map(call).join(', ')}
                  </span>
                )}
              </div>
            </td>
            {hasRefusals && (
              <td data-label={text(columns.outcome)}>
                <Outcome code={item.outcome} />
              </td>
            )}
            {hasReasons && (
              <td data-label={text(columns.reason)} lang="ko">
                {item.reason}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ item: { what, stream } }: { readonly item: AccessItem }) {
  const text = useText();
  return (
    <>
      {text(labelOfAct(what))}
      {stream !== '' && <span className="muted small"> {text(labelOfStream(stream))}</span>}
    </>
  );
}

/** How it ended; the code beside it where many have one name, for whoever looks it up. */
function Outcome({ code }: { readonly code: string }) {
  const text = useText();
  const label = outcomeLabels[code];
  if (label) return <>{text(label)}</>;
  return (
    <>
      {text(accessStrings.otherOutcome)} <code className="muted small">{code}</code>
    </>
  );
}
