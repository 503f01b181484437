// One remark of a section, to be picked for an opinion; whoever looks at it sees which opinions stand on it.
import type { Remark } from '#domain/round/states';
import { useText } from '../../language/language.js';
import { RemarkLine } from '../../table/remarks.js';
import { consolidatingStrings } from './strings.js';

interface Props {
  readonly remark: Remark;
  readonly place: number;
  readonly picked: boolean;
  /** Absent where nothing can be made of it now. */
  readonly onPick: (() => void) | undefined;
  readonly traced: boolean;
  readonly onLook: (looking: boolean) => void;
}

export function RemarkCard({ remark, place, picked, onPick, traced, onLook }: Props) {
  const text = useText();
  const pickable = onPick && remark.status === 'standing';
  return (
    <RemarkLine
      remark={remark}
      withFate={false}
      traced={traced}
      onLook={onLook}
      before={
        <span className="nth">
          {pickable ? (
            <label>
              <input type="checkbox" checked={picked} onChange={onPick} />
              <span className="visually-hidden">{text(consolidatingStrings.pick(place))}</span>
              <span aria-hidden="true">{text(consolidatingStrings.remark(place))}</span>
            </label>
          ) : (
            text(consolidatingStrings.remark(place))
          )}
        </span>
      }
    />
  );
}
