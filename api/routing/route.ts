/**
 * A route is one value: what it takes, what it answers, what it does. Express serves it and OpenAPI
 * describes it from the same value, so that neither can know a route the other does not.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { PathName } from '#contracts/paths';
import type { FieldProblem } from '#contracts/problem';
import type { NamedSeat } from '#database/people/find-seats';
import type { RowPlace } from '#database/places/place';
import type { PlainDate } from '#domain/dates/plain-date';
import type { RefusalCode } from '../problems/refusals.ts';
import type { Services } from '../services.ts';

/** Who asks: the signed-in person with the seats in term today. */
export interface Caller {
  readonly userId: string;
  readonly displayName: string;
  readonly seats: readonly NamedSeat[];
  /** Nothing but `me` is answered until the password is changed. */
  readonly mustChangePassword: boolean;
}

export interface Refused {
  readonly refused: RefusalCode;
  /** Codes and figures the sentence speaks of; never personal data. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly fields?: readonly FieldProblem[];
}

interface Asked<Params, Query, Body> {
  readonly services: Services;
  readonly caller: Caller;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Now, ISO instant, and today in Bangkok. */
  readonly at: string;
  readonly today: PlainDate;
}

export interface ReadAsked<Params, Query> extends Asked<Params, Query, undefined> {
  readonly em: EntityManager;
}

export interface CommandAsked<Params, Body> extends Asked<Params, undefined, Body> {
  /** The transaction of this command; the answer is kept in it. */
  readonly em: EntityManager;
  readonly key: string;
}

export interface PlanAsked<Params, Body> extends Asked<Params, undefined, Body> {
  readonly em: EntityManager;
  /** The Idempotency-Key, which becomes the id of the Update. */
  readonly key: string;
}

type Params = z.ZodObject;
type Schema = z.ZodType;

interface Described<P extends Params, A extends Schema> {
  readonly path: PathName;
  readonly summary: string;
  readonly params?: P;
  readonly answer: A;
}

export interface ReadRoute<
  P extends Params,
  Q extends z.ZodObject,
  A extends Schema,
> extends Described<P, A> {
  readonly kind: 'read';
  readonly query?: Q;
  handle(asked: ReadAsked<z.output<P>, z.output<Q>>): Promise<{ answer: z.input<A> } | Refused>;
}

export interface CommandRoute<
  P extends Params,
  B extends Schema,
  A extends Schema,
> extends Described<P, A> {
  readonly kind: 'command';
  readonly body?: B;
  /** Nothing of the body is kept beside the caller's key, not even its hash: of few choices it would tell which. */
  readonly isBodyForgotten?: true;
  readonly status?: 200 | 201;
  handle(
    asked: CommandAsked<z.output<P>, z.output<B>>,
  ): Promise<{ answer: z.input<A>; place?: RowPlace } | Refused>;
}

/** A change of the plan: an Update of the process, never a transaction of our own. */
export interface PlanRoute<P extends Params, B extends Schema, A extends Schema> extends Described<
  P,
  A
> {
  readonly kind: 'plan';
  readonly body?: B;
  handle(asked: PlanAsked<z.output<P>, z.output<B>>): Promise<{ answer: z.input<A> } | Refused>;
}

export interface CalculationAsked<Params, Body> extends Asked<Params, undefined, Body> {
  readonly em: EntityManager;
}

/** Sent as POST because its question is long; changes nothing, so it has no key and no transaction. */
export interface CalculationRoute<
  P extends Params,
  B extends Schema,
  A extends Schema,
> extends Described<P, A> {
  readonly kind: 'calculation';
  readonly body: B;
  handle(
    asked: CalculationAsked<z.output<P>, z.output<B>>,
  ): Promise<{ answer: z.input<A> } | Refused>;
}

/** A printed paper, answered as it is. */
export interface AnsweredFile {
  readonly fileName: string;
  readonly content: Uint8Array;
  /** Where it differs from file to file; else the one of the route. */
  readonly mediaType?: string;
  readonly disposition: 'attachment' | 'inline';
}

export interface FileRoute<P extends Params, Q extends z.ZodObject> {
  readonly kind: 'read';
  readonly path: PathName;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  /** Its media type, or all that it may have. */
  readonly file: string | readonly [string, ...string[]];
  handle(asked: ReadAsked<z.output<P>, z.output<Q>>): Promise<{ file: AnsweredFile } | Refused>;
}

/** A route whose types have been forgotten, for lists of routes. */
export type AnyRoute = {
  readonly path: PathName;
  readonly summary: string;
  readonly kind: 'read' | 'command' | 'plan' | 'calculation';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly isBodyForgotten?: true;
  readonly answer: z.ZodType;
  readonly status?: 200 | 201;
  readonly file?: string | readonly string[];
  handle(
    asked: never,
  ): Promise<{ answer: unknown; place?: RowPlace } | { file: AnsweredFile } | Refused>;
};

export function readRoute<P extends Params, Q extends z.ZodObject, A extends Schema>(
  route: Omit<ReadRoute<P, Q, A>, 'kind'>,
): AnyRoute {
  return { ...route, kind: 'read' };
}

export function commandRoute<P extends Params, B extends Schema, A extends Schema>(
  route: Omit<CommandRoute<P, B, A>, 'kind'>,
): AnyRoute {
  return { ...route, kind: 'command' };
}

export function planRoute<P extends Params, B extends Schema, A extends Schema>(
  route: Omit<PlanRoute<P, B, A>, 'kind'>,
): AnyRoute {
  return { ...route, kind: 'plan' };
}

export function calculationRoute<P extends Params, B extends Schema, A extends Schema>(
  route: Omit<CalculationRoute<P, B, A>, 'kind'>,
): AnyRoute {
  return { ...route, kind: 'calculation' };
}

export function fileRoute<P extends Params, Q extends z.ZodObject>(
  route: Omit<FileRoute<P, Q>, 'kind'>,
): AnyRoute {
  return { ...route, kind: 'read', answer: z.never() };
}
