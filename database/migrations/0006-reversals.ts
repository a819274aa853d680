import { Migration } from '@mikro-orm/migrations';

/**
 * Payments written down wrongly: asked by one person, confirmed by another, undone by a counter-entry.
 * The database itself refuses a second counter-entry of the same entry, a second reversal of the same
 * payment and a person who confirms what they asked.
 */
export class Migration0006Reversals extends Migration {
  override up(): void {
    this.addSql(`
      alter table repayment add column cancelled_on date;
      -- The day on which its split was worked out anew, because an earlier payment was cancelled.
      alter table repayment add column reallocated_on date;

      create table repayment_reversal (
        id uuid primary key,
        repayment_id uuid not null references repayment (id),
        loan_id uuid not null references loan (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        reason text not null check (reason <> ''),
        status text not null check (status in ('asked', 'confirmed', 'declined')),
        asked_by_user_id text not null,
        asked_by_seat_id uuid not null,
        asked_at timestamptz not null,
        decided_by_user_id text,
        decided_by_seat_id uuid,
        decided_at timestamptz,
        entry_id uuid references journal_entry (id),
        check ((status = 'asked') = (decided_at is null)),
        check ((status = 'confirmed') = (entry_id is not null)),
        constraint reversal_needs_two_people
          check (status <> 'confirmed' or decided_by_user_id <> asked_by_user_id)
      );
      create unique index repayment_reversal_once on repayment_reversal (repayment_id)
        where status <> 'declined';
      create index repayment_reversal_loan on repayment_reversal (loan_id);

      create unique index journal_entry_countered_once on journal_entry (counters_entry_id)
        where counters_entry_id is not null;
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry', 'reallocate'));
    `);
  }

  override down(): void {
    this.addSql(`
      drop table repayment_reversal;
      drop index journal_entry_countered_once;
      alter table repayment drop column cancelled_on, drop column reallocated_on;
      alter table journal_entry drop constraint journal_entry_kind_check;
      alter table journal_entry add constraint journal_entry_kind_check
        check (kind in ('opening-capital', 'imported-loan', 'reserve', 'release', 'disburse', 'repay',
          'counter-entry'));`);
  }
}
