// What does not add up in figures that are being prepared: said where they are typed and where they are read, never refused.
import { contradictionKindLabels } from '#contract/figure-words';
import type { Found } from '#domain/reckoning/contradiction';
import { useText } from '../language/language.js';
import { measuredIn, placeOf } from '#contract/why/contradiction-words';
import { planStrings } from './strings.js';

interface Props {
  readonly found: readonly (Found & {
    readonly programName?: string;
    readonly indicatorName?: string;
    readonly unit?: string;
  })[];
}

/** It is there before there is anything to say, so that it is heard when there is. */
export function OddList({ found }: Props) {
  const text = useText();
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="callout" data-tone="grave">
          <p className="name">{text(planStrings.odd.title(found.length))}</p>
          <ul>
            {found.map((each) => (
              <li key={`${each.programName ?? ''} ${each.kind} ${text(placeOf(each))}`}>
                {each.programName !== undefined && <span lang="ko">{each.programName} · </span>}
                {text(placeOf(each))}: {text(contradictionKindLabels[each.kind])}
                <Sizes found={each} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Sizes({ found }: { readonly found: Props['found'][number] }) {
  const text = useText();
  const { says, follows } = found;
  if (says === undefined || follows === undefined) return null;
  return <> ({text(planStrings.odd.sizes(measuredIn(found, says), measuredIn(found, follows)))})</>;
}
