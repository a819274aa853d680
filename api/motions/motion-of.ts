import type { MoveMotion } from '#contracts/motions';
import type { Motion } from '#domain/meetings/motion-kinds';
import { satangFromJson } from '#domain/money/satang';

/** A matter as it came over HTTP, its money as whole satang. */
export function motionOf(body: MoveMotion): Motion {
  if (body.kind !== 'admit-fund') return body;
  const reserveSatang = satangFromJson(body.reserveSatang);
  const capitalSatang = satangFromJson(body.capitalSatang);
  return { ...body, reserveSatang, capitalSatang };
}
