import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import type { ItemProps } from '../item/agenda-item.tsx';
import { RaisedHandDialog } from './raised-hand-dialog.tsx';

interface VotesForOthersProps extends ItemProps {
  readonly seats: ItemProps['meeting']['seats'];
  readonly button: string;
  /** What the button says to who cannot see whose row it stands in. */
  readonly labelOf: (name: string) => string;
}

/** Members whose vote somebody else enters, each with the dialog for it. */
export function VotesForOthers({ meeting, item, seats, button, labelOf }: VotesForOthersProps) {
  const [seatId, setSeatId] = useState<string>();
  const shown = seats.find((seat) => seat.seatId === seatId);
  return (
    <>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {seats.map((seat) => (
          <li
            key={seat.seatId}
            className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1.5"
          >
            <span>{seat.name}</span>
            <Button look="quiet" label={labelOf(seat.name)} onPress={() => setSeatId(seat.seatId)}>
              {button}
            </Button>
          </li>
        ))}
      </ul>
      {shown && (
        <RaisedHandDialog
          key={shown.seatId}
          meeting={meeting}
          item={item}
          seat={shown}
          onClose={() => setSeatId(undefined)}
        />
      )}
    </>
  );
}
