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
import { countEffects, findTaskFault } from './effects.ts';
import { VICTIMS } from './fault-house.ts';
import type { FaultHouse, Victim } from './fault-house.ts';
import { findRival } from './rivals.ts';
import type { Seeded } from './seeded.ts';

const MOMENTS = ['before', 'in-flight', 'after'] as const;
type Moment = (typeof MOMENTS)[number];

export interface Fire {
  readonly house: FaultHouse;
  readonly database: Database;
  readonly crew: Crew;
  readonly seeded: Seeded;
  /** Turns the order of victims, so that three rounds give each step each victim. */
  readonly round: number;
  readonly report: (line: string) => void;
}

/** Longest wait of a kill after the request went out, in milliseconds: about as long as a request takes. */
const IN_FLIGHT_MS = 40;

export function actUnderFire(fire: Fire): Act {
  const seen = new Set<string>();
  return async (step) => {
    // The fifth vote runs through the same code as the first.
    if (seen.has(step.name)) return step.client.command(step.command);
    seen.add(step.name);
    const victim = VICTIMS[(seen.size + fire.round) % VICTIMS.length] ?? 'api';
    const moment = MOMENTS[fire.seeded.below(MOMENTS.length)] ?? 'before';
    return attackStep(fire, step, { victim, moment });
  };
}

async function attackStep(
  fire: Fire,
  step: Step,
  { victim, moment }: { victim: Victim; moment: Moment },
): Promise<unknown> {
  const { database, crew, seeded, report } = fire;
  const startedAt = performance.now();
  const effectsBefore = await countEffects(database, step);
  const rival = findRival(crew, step);
  const requests = [keyed(step.client, step.command, seeded)];
  if (rival !== undefined) requests.push(keyed(rival, step.command, seeded));

  await sendAndKill(fire, requests, { victim, moment });
  await fire.house.revive(victim);
  const answers = await Promise.all(requests.map(sendUntilKnown));
  const again = await Promise.all(requests.map(sendUntilKnown));

  const what = `${step.name}, ${victim} killed ${moment}`;
  if (!isDeepStrictEqual(again, answers)) {
    throw new Error(
      `${what}: the repeated request was answered otherwise: ${show({ answers, again })}`,
    );
  }
  const won = answers.filter((answer) => 'answered' in answer);
  if (won.length !== 1)
    throw new Error(`${what}: ${won.length} of ${answers.length} won: ${show(answers)}`);
  const effects = (await countEffects(database, step)) - effectsBefore;
  if (effects !== 1) throw new Error(`${what}: took effect ${effects} times`);
  const fault = await findTaskFault(database, step);
  if (fault !== null) throw new Error(`${what}: ${fault}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  report(`✓ ${what}${rival === undefined ? '' : ', two at once'} (${seconds} s)`);
  return won[0]?.answered;
}

interface Request {
  readonly client: ApiClient;
  readonly command: Command;
}

type Known = { readonly answered: unknown } | { readonly refused: string };

async function sendAndKill(
  { house, seeded }: Fire,
  requests: readonly Request[],
  { victim, moment }: { victim: Victim; moment: Moment },
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

async function sendUntilKnown({ client, command }: Request): Promise<Known> {
  try {
    return { answered: await client.command(command) };
  } catch (error) {
    if (error instanceof RefusedByServer) return { refused: error.code };
    throw error;
  }
}

function keyed(client: ApiClient, command: Command, seeded: Seeded): Request {
  const key = `fault/${seeded.below(2 ** 31)}/${seeded.below(2 ** 31)}`;
  return { client, command: { ...command, key } };
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 600);
}
