// What was found in a file beside its rows: figures that do not agree, what is not taken in, and what was not read at all.
import { useId } from 'react';
import type { Finding, NotTaken } from '#contract/intake-views';
import { placeLabel } from '#contract/intake-words';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { differenceSaid, figureSaid } from './figures.js';
import { intakeStrings as say } from './strings.js';

export function LeftOut({ leftOut }: { readonly leftOut: readonly Label[] }) {
  const text = useText();
  if (leftOut.length === 0) return null;
  return (
    <ul className="callout" aria-label={text(say.leftOut)}>
      {leftOut.map((each) => (
        <li key={each.ko}>{text(each)}</li>
      ))}
    </ul>
  );
}

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText();
  const titleId = useId();
  if (findings.length === 0) return null;
  const columns = [say.row, say.what, say.says, say.follows, say.by];
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>
        {text(say.findings)} <span className="count">{findings.length}</span>
      </h3>
      <p className="hint">{text(say.findingsHint)}</p>
      <table className="carded paired" aria-labelledby={titleId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.en} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map(({ place, what, says, follows, by }, at) => (
            <tr key={at}>
              <th scope="row">{text(placeLabel(place))}</th>
              <td data-label={text(say.what)}>{text(what)}</td>
              <td data-label={text(say.says)} lang="ko" data-figure>
                {figureSaid(says)}
              </td>
              <td data-label={text(say.follows)} lang="ko" data-figure>
                {figureSaid(follows)}
              </td>
              <td data-label={text(say.by)} data-figure>
                {by !== undefined && differenceSaid(by)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function NotTakenList({ notTaken }: { readonly notTaken: readonly NotTaken[] }) {
  const text = useText();
  if (notTaken.length === 0) return null;
  return (
    <details className="intake-not-taken">
      <summary>
        {text(say.notTaken)} <span className="count">{notTaken.length}</span>
      </summary>
      <table className="carded paired" aria-label={text(say.notTaken)}>
        <thead>
          <tr>
            <th scope="col">{text(say.row)}</th>
            <th scope="col">{text(say.quoted)}</th>
            <th scope="col">{text(say.why)}</th>
          </tr>
        </thead>
        <tbody>
          {notTaken.map(({ place, quoted, why }, at) => (
            <tr key={at}>
              <th scope="row">{text(placeLabel(place))}</th>
              <td data-label={text(say.quoted)} lang="ko">
                {quoted}
              </td>
              <td data-label={text(say.why)}>{text(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
