/**
 * Sends each step while a part of the house is killed: before the request, while it is under way, or
 * just after the answer. Then the same request again with the same key, and a rival at the same
 * moment where two people may do it. Whatever happens, there is one effect.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '#database/orm';
import { RefusedByServer } from '../client/api-client.ts';
import type { ApiClient, Command } from '../client/api-client.ts';
import type { Crew } from '../client/path/crew.ts';
import type { Act, Step } from '../client/path/step.ts';
import { attackNameOf } from './attack-name.ts';
import { countEffects, findTaskFault } from './effects.ts';
import type { FaultHouse, Victim } from './fault-house.ts';
import { paperOfStep, seePaper } from './papers.ts';
import { findRival, isRightNumber } from './rivals.ts';
import { blowAt } from './rotation.ts';
import type { Blow } from './rotation.ts';
import type { Seeded } from './seeded.ts';

export interface Fire {
  readonly house: FaultHouse;
  readonly database: Database;
  readonly crew: Crew;
  readonly seeded: Seeded;
  readonly round: number;
  /** Where the rotation of victims and moments begins, 0 to 8; one for all rounds of a run. */
  readonly start: number;
  readonly report: (line: string) => void;
  /** Takes the name of every step that was put under fire. */
  readonly attacked: Set<string>;
}

/** Longest wait of a kill after the request went out, in milliseconds: about as long as a request takes. */
const IN_FLIGHT_MS = 40;

export function actUnderFire(fire: Fire): Act {
  const { round, start } = fire;
  const seen = new Set<string>();
  return async (step) => {
    const name = attackNameOf(step);
    // The fifth vote runs through the same code as the first.
    if (seen.has(name)) return step.client.command(step.command);
    const blow = blowAt({ step: seen.size, round, start });
    seen.add(name);
    const answer = await attackStep(fire, step, blow);
    fire.attacked.add(name);
    return answer;
  };
}

async function attackStep(fire: Fire, step: Step, blow: Blow): Promise<unknown> {
  const { database, crew, seeded, report } = fire;
  const startedAt = performance.now();
  const effectsBefore = await countEffects(database, step);
  const paper = paperOfStep(step);
  const rival = findRival(crew, step);
  const requests = [keyed(step.client, step.command, seeded)];
  if (rival !== undefined) requests.push(keyed(rival, step.command, seeded));

  const what = `${attackNameOf(step)}, ${blow.victim} killed ${blow.moment}`;
  const answers = await sendUnder(fire, requests, { blow, withWriter: paper !== undefined });
  const again = await Promise.all(requests.map(sendUntilKnown));
  if (!isSame(again, answers)) {
    throw new Error(
      `${what}: the repeated request was answered otherwise: ${show({ answers, again })}`,
    );
  }
  const won = answers.filter((answer) => 'answered' in answer);
  if (!isRightNumber(step, won.length))
    throw new Error(`${what}: ${won.length} of ${answers.length} won: ${show(answers)}`);
  const effects = (await countEffects(database, step)) - effectsBefore;
  if (effects !== 1) throw new Error(`${what}: took effect ${effects} times`);
  const fault = await findTaskFault(database, step);
  if (fault !== null) throw new Error(`${what}: ${fault}`);
  if (paper !== undefined) await seePaper(database, { step, kind: paper });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const marks = [
    rival === undefined ? '' : ', two at once',
    paper === undefined ? '' : ', worker killed after the answer, one paper',
  ];
  report(`✓ ${what}${marks.join('')} (${seconds} s)`);
  return won[0]?.answered;
}

interface Request {
  readonly client: ApiClient;
  readonly command: Command;
}

type Known = { readonly answered: unknown } | { readonly refused: string };

/** Sends, kills, starts again and asks until it is known what became of each request. */
async function sendUnder(
  fire: Fire,
  requests: readonly Request[],
  { blow, withWriter }: { blow: Blow; withWriter: boolean },
): Promise<Known[]> {
  const { house } = fire;
  await sendAndKill(fire, requests, blow);
  // Whoever writes the paper goes in the same moment, before it has begun.
  const isWriterHit = withWriter && blow.moment === 'after' && blow.victim !== 'worker';
  if (isWriterHit) await house.kill('worker');
  await house.revive(blow.victim);
  if (isWriterHit) await house.revive('worker');
  const answers = await Promise.all(requests.map(sendUntilKnown));
  if (withWriter && blow.moment !== 'after') await killAndRevive(house, 'worker');
  return answers;
}

async function sendAndKill(
  { house, seeded }: Fire,
  requests: readonly Request[],
  { victim, moment }: Blow,
): Promise<void> {
  if (moment === 'before') await house.kill(victim);
  const sent = Promise.all(requests.map(({ client, command }) => client.attempt(command)));
  if (moment === 'in-flight') {
    await pause(seeded.below(IN_FLIGHT_MS));
    await house.kill(victim);
  }
  await sent;
  if (moment === 'after') await house.kill(victim);
}

async function killAndRevive(house: FaultHouse, victim: Victim): Promise<void> {
  await house.kill(victim);
  await house.revive(victim);
}

/** Silence, and the server's own "not known yet", mean: ask again with the same key. */
async function sendUntilKnown({ client, command }: Request): Promise<Known> {
  try {
    return { answered: await client.command(command) };
  } catch (error) {
    if (error instanceof RefusedByServer) return { refused: error.code };
    throw error;
  }
}

/** A refusal is not kept: it stays one, but speaks of how things stand when it is asked again. */
function isSame(again: readonly Known[], answers: readonly Known[]): boolean {
  return answers.every((answer, index) => {
    const second = again[index];
    if ('refused' in answer) return second !== undefined && 'refused' in second;
    return isDeepStrictEqual(second, answer);
  });
}

function keyed(client: ApiClient, command: Command, seeded: Seeded): Request {
  const key = `fault/${seeded.below(2 ** 31)}/${seeded.below(2 ** 31)}`;
  return { client, command: { ...command, key } };
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 600);
}
