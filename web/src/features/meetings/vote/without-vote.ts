import type { ItemProps } from '../item/agenda-item.tsx';

type Seats = ItemProps['meeting']['seats'];

/** Members without a vote yet who stay in the item: in the room, or heard by a proxy. */
export function withoutVote({ meeting, item }: ItemProps): Seats {
  const isSettled = ({ seatId }: { seatId: string }) =>
    item.votedSeatIds.includes(seatId) || item.room.leaving.some((one) => one.seatId === seatId);
  return [
    ...meeting.seats.filter((seat) => seat.isPresent && !isSettled(seat)),
    ...seatsByProxy({ meeting, item }, { isOwnOnly: false }),
  ];
}

/** Seats that are away, stay in the item, have not voted and speak through somebody in the room who stays. */
export function seatsByProxy(
  { meeting, item }: ItemProps,
  { isOwnOnly }: { readonly isOwnOnly: boolean },
): Seats {
  const leaves = (seatId: string) => item.room.leaving.some((one) => one.seatId === seatId);
  const isHere = (seatId: string) =>
    meeting.seats.some((seat) => seat.seatId === seatId && seat.isPresent);
  const speaking = meeting.proxies.filter(
    ({ giverSeatId, holderSeatId, isYours }) =>
      (isYours || !isOwnOnly) &&
      isHere(holderSeatId) &&
      !leaves(holderSeatId) &&
      !leaves(giverSeatId) &&
      !item.votedSeatIds.includes(giverSeatId),
  );
  return meeting.seats.filter(
    (seat) => !seat.isPresent && speaking.some(({ giverSeatId }) => giverSeatId === seat.seatId),
  );
}
