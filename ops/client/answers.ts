/** Answers of commands of which only a part, or nothing, is needed here. */

import { z } from 'zod';

/** That it was done is enough. */
export const DoneTask = z.unknown();
export const Settled = z.unknown();

export const MadeMeeting = z.object({ id: z.uuid() });
