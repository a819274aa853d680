/** Stands in for Temporal's client: remembers the Updates it was sent and answers as it is told. */
export interface SentUpdate {
  readonly workflowId: string;
  readonly name: string;
  readonly updateId: string;
  readonly args: readonly unknown[];
}

type Handler = (update: SentUpdate) => Promise<void>;

export interface TemporalStandIn {
  readonly client: object;
  readonly updates: SentUpdate[];
  /** What happens at the next Updates: it may write rows, or throw as Temporal would. */
  answerWith(handler: Handler): void;
}

export function createTemporalStandIn(): TemporalStandIn {
  const updates: SentUpdate[] = [];
  const seen = new Set<string>();
  let handler: Handler = async () => {};
  const executeUpdate = async (
    workflowId: string,
    definition: { name: string },
    options: { updateId: string; args: readonly unknown[] },
  ) => {
    const update = { workflowId, name: definition.name, ...options };
    if (seen.has(`${workflowId} ${update.updateId}`)) return;
    await handler(update);
    seen.add(`${workflowId} ${update.updateId}`);
    updates.push(update);
  };
  return {
    updates,
    answerWith: (next) => {
      handler = next;
    },
    client: {
      withDeadline: (_deadline: number, work: () => Promise<unknown>) => work(),
      connection: { workflowService: { getSystemInfo: async () => ({}) } },
      workflow: {
        getHandle: (workflowId: string) => ({
          executeUpdate: (definition: { name: string }, options: never) =>
            executeUpdate(workflowId, definition, options),
        }),
      },
    },
  };
}
