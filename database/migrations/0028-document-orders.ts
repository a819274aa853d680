import { Migration } from '@mikro-orm/migrations';

/**
 * Papers that no process orders: a count of cash that was decided, and a centre's blank sheet for
 * counting. An order is written in the transaction of its cause and stands until the paper is there.
 */
export class Migration0028DocumentOrders extends Migration {
  override up(): void {
    this.addSql(`
      create table document_order (
        kind text not null,
        subject_id uuid not null,
        centre_id uuid not null references centre (id),
        area_code text not null,
        -- The instant that the paper is dated by.
        ordered_at timestamptz not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        primary key (kind, subject_id)
      );
      create index document_order_due on document_order (next_attempt_at);
      insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
        select 'cash-count', id, centre_id, area_code, decided_at from cash_count
         where status <> 'counted'
        union all
        select 'cash-count-blank', c.id, c.id, c.area_code, min(f.created_at)
          from centre c join fund f on f.centre_id = c.id group by c.id;`);
  }

  override down(): void {
    this.addSql('drop table document_order;');
  }
}
