// Keeps what is shown in step with the server, and says quietly when it cannot.
import { useQueryClient } from '@tanstack/react-query';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { useLive } from '../http/use-live.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';

export function ConnectionBar() {
  const text = useText();
  const client = useQueryClient();
  const connection = useLive(useSession(), {
    onUpdate: ({ stream, id, position }) => {
      notePosition(client, position);
      void client.invalidateQueries({ queryKey: keys.stream(stream, id) });
      void client.invalidateQueries({ queryKey: keys.lists });
    },
    onReturn: () => void client.invalidateQueries(),
  });
  return (
    <div className="connection" role="status">
      {connection === 'lost' && <p>{text(strings.connectionLost)}</p>}
    </div>
  );
}
