import { Migration } from '@mikro-orm/migrations';

/**
 * What the solver proposes for an agenda (decision 0038): the question with all its facts, the answer once
 * it is there, and between them an order that stands until somebody has answered. Questions and answers
 * never change; of one meeting one question is open at a time.
 */
export class Migration0064AllocationProposals extends Migration {
  override up(): void {
    this.addSql(`
      create table allocation_proposal (
        id uuid primary key,
        meeting_id uuid not null references meeting (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null check (number > 0),
        facts jsonb not null,
        model text not null,
        model_sha256 text not null check (model_sha256 = encode(sha256(convert_to(model, 'UTF8')), 'hex')),
        asked_by_seat_id uuid not null references seat (id),
        asked_at timestamptz not null,
        unique (meeting_id, number)
      );
      create table allocation_answer (
        proposal_id uuid primary key references allocation_proposal (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        answer jsonb not null,
        worth bigint not null check (worth >= 0),
        bound bigint not null check (bound >= worth),
        are_ties_settled boolean not null check (not are_ties_settled or bound = worth),
        solver text not null,
        took_ms integer not null check (took_ms >= 0),
        sha256 text not null check (length(sha256) = 64)
      );
      create table allocation_order (
        proposal_id uuid primary key references allocation_proposal (id),
        meeting_id uuid not null unique references meeting (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now()
      );
      create index allocation_order_due on allocation_order (next_attempt_at);`);
    for (const table of ['allocation_proposal', 'allocation_answer']) {
      this.addSql(`
        create trigger ${table}_never_changes before update or delete on ${table}
          for each row execute function posted_never_changes();
        create trigger ${table}_never_truncated before truncate on ${table}
          for each statement execute function posted_never_changes();`);
    }
  }

  override down(): void {
    this.addSql('drop table allocation_order, allocation_answer, allocation_proposal;');
  }
}
