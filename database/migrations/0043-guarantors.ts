import { Migration } from '@mikro-orm/migrations';

/**
 * Who guarantees a contract, up to which amount, and the notices of a default that were sent to them
 * (Civil and Commercial Code s.680, 681 and 686); and entries of registers that were struck out. What is
 * written stays: it is struck out with a reason and written anew, as on paper.
 */
export class Migration0043Guarantors extends Migration {
  override up(): void {
    this.addSql(`
      create function only_the_person_moves() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - 'person_id' <> to_jsonb(new) - 'person_id' then
          raise exception '% is append-only', tg_table_name using errcode = 'check_violation';
        end if;
        return new;
      end $$;

      create table guarantor (
        id uuid primary key,
        loan_id uuid not null references loan (id),
        person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        most_satang bigint not null check (most_satang > 0),
        signed_on date not null,
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create index guarantor_centre on guarantor (centre_id, signed_on);
      create index guarantor_loan on guarantor (loan_id);
      create index guarantor_person on guarantor (person_id);
      create trigger guarantor_person_id_as_kept before insert or update of person_id
        on guarantor for each row execute function person_as_kept('person_id');
      create trigger guarantor_only_the_person_moves before update on guarantor
        for each row execute function only_the_person_moves();
      create trigger guarantor_never_deleted before delete on guarantor
        for each row execute function posted_never_changes();

      create table guarantor_notice (
        id uuid primary key,
        guarantor_id uuid not null references guarantor (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        -- The day of the instalment that was not paid: from it the 60 days run.
        default_on date not null,
        sent_on date not null,
        channel text not null check (channel in ('handed-over', 'registered-post', 'post')),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check (sent_on >= default_on)
      );
      create index guarantor_notice_of on guarantor_notice (guarantor_id, default_on);
      create trigger guarantor_notice_never_changes before update or delete on guarantor_notice
        for each row execute function posted_never_changes();

      create table struck_entry (
        entry_id uuid primary key,
        entry_kind text not null check (entry_kind in ('guarantor', 'guarantor-notice', 'grant',
          'grant-use', 'welfare-payout', 'field-visit', 'knowledge')),
        centre_id uuid not null references centre (id),
        area_code text not null,
        reason text not null check (reason <> ''),
        by_seat_id uuid not null,
        struck_at timestamptz not null
      );
      create trigger struck_entry_never_changes before update or delete on struck_entry
        for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql(`
      drop table struck_entry, guarantor_notice, guarantor;
      drop function only_the_person_moves;`);
  }
}
