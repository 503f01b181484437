// What is owed as the streams themselves have it at this moment: a list may lag.
import { obligationsIn, type Owing } from '#domain/between/obligations';
import { groupedBy } from '#domain/grouped-by';
import type { Door } from '#door/door';
import type { ListedDuty } from '#read-models/lists';

/** Of these duties, those that are owed still, each by whom and by when its stream says now. */
export async function stillOwed(
  organization: string,
  duties: readonly ListedDuty[],
  door: Pick<Door, 'load' | 'today'>,
): Promise<readonly ListedDuty[]> {
  const byStream = [...groupedBy(duties, ({ stream, id }) => `${stream}/${id}`).values()];
  const owed = await Promise.all(
    byStream.map(async (listed) => {
      const [{ stream, id }] = listed;
      const { state } = await door.load(organization, stream, id);
      // The state is that of a stream of this kind.
      const now = new Map(
        obligationsIn({ stream, state } as Owing, door.today).map((each) => [each.key, each]),
      );
      return listed.flatMap((duty) => {
        const found = now.get(duty.key);
        return found?.due === undefined ? [] : [{ ...duty, due: found.due, debtor: found.debtor }];
      });
    }),
  );
  return owed.flat();
}
