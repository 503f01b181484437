// The policies in a process of their own, which is killed with nothing tidied up once they have done so many things.
// Arguments: the URL of the database, and how many.
import { Door } from '#door/door';
import { openHouse } from '#door/house';
import { Subscription } from '#event-store/subscription';
import { policies } from '#worker/policies';

const [, , url = '', many = ''] = process.argv;
const house = await openHouse(url, () => undefined);
let done = 0;

class DoorThatKills extends Door {
  override askAs: Door['askAs'] = async (asked, actor) => {
    const answer = await super.askAs(asked, actor);
    done += 1;
    if (done === Number(many)) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
}

const subscriber = policies({ ...house, door: new DoorThatKills(house) });
new Subscription(house.store, house.pool, subscriber).start();
