import { Migration } from '@mikro-orm/migrations';

/**
 * A resolution that lends is undone by two people while its contract is not signed (decision 0039): one asks
 * with a reason, another confirms. The database confirms none whose contract was signed, and changes no
 * answer later.
 */
export class Migration0067ResolutionsUndone extends Migration {
  override up(): void {
    this.addSql(`
      create table resolution_undo (
        id uuid primary key,
        resolution_id uuid not null references resolution (id),
        loan_id uuid not null references loan (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        reason text not null check (reason <> ''),
        status text not null check (status in ('asked', 'confirmed', 'declined')),
        asked_by_user_id text not null,
        asked_by_seat_id uuid not null,
        asked_at timestamptz not null,
        answered_by_user_id text,
        answered_by_seat_id uuid,
        answered_at timestamptz,
        check ((status = 'asked') = (answered_at is null)),
        check ((answered_at is null) = (answered_by_user_id is null)),
        check ((answered_at is null) = (answered_by_seat_id is null)),
        constraint resolution_undo_by_two check
          (status <> 'confirmed' or answered_by_user_id <> asked_by_user_id)
      );
      create unique index resolution_undo_once on resolution_undo (resolution_id)
        where status in ('asked', 'confirmed');

      create function resolution_undo_answered_once() returns trigger language plpgsql as $$
      begin
        if old.status <> 'asked' then
          raise exception 'undo % is answered already', old.id using errcode = 'check_violation';
        end if;
        if (new.resolution_id, new.loan_id, new.case_id, new.reason, new.asked_by_user_id, new.asked_at)
          is distinct from
          (old.resolution_id, old.loan_id, old.case_id, old.reason, old.asked_by_user_id, old.asked_at)
        then
          raise exception 'what undo % asks stays as it was asked', old.id
            using errcode = 'check_violation';
        end if;
        if new.status = 'confirmed' and not exists (select 1 from loan l
            where l.id = new.loan_id and l.resolution_id = new.resolution_id
              and l.status = 'reserved') then
          raise exception 'undo % comes after the contract', old.id using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger resolution_undo_answered_once before update on resolution_undo
        for each row execute function resolution_undo_answered_once();
      create trigger resolution_undo_never_deleted before delete on resolution_undo
        for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql(`
      drop table resolution_undo;
      drop function resolution_undo_answered_once;`);
  }
}
