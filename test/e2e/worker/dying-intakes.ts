// The carrying out of intakes in a process of its own, which is killed with nothing tidied up once it has asked so many things.
// Arguments: the URL of the database, the folder of the files, and how many.
import { Door } from '#door/door';
import { openHouse } from '#door/house';
import { Subscription } from '#event-store/subscription';
import { DiskStore } from '#files/disk-store';
import { takingIn } from '#worker/taking-in';

const [, , url = '', folder = '', many = ''] = process.argv;
const house = await openHouse(url, () => undefined);
let done = 0;

class DoorThatKills extends Door {
  override ask: Door['ask'] = async (asked, signed) => {
    const answer = await super.ask(asked, signed);
    done += 1;
    if (done === Number(many)) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
}

const subscriber = takingIn({ ...house, door: new DoorThatKills(house), files: new DiskStore(folder) });
new Subscription(house.store, house.pool, subscriber).start();
