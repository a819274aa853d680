import { Migration } from '@mikro-orm/migrations';

/**
 * What a resolution to lend needs beside the committee's majority, by the by-law of the fund (decision 0036):
 * its steps in order, each answered once, by whom and when. The database lets no step be answered before the
 * one that comes first, and no contract be signed before all are given and its guarantors are on file.
 */
export class Migration0060ApprovalSteps extends Migration {
  override up(): void {
    this.addSql(`
      create table approval_step (
        id uuid primary key,
        resolution_id uuid not null references resolution (id),
        loan_id uuid not null references loan (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        position integer not null check (position > 0),
        approval text not null
          check (approval in ('full-committee', 'members-meeting', 'cdd-endorsement')),
        by_law_id uuid not null references fund_by_law (id),
        status text not null check (status in ('open', 'given', 'refused', 'dropped')),
        decided_on date,
        reference text,
        note text,
        by_seat_id uuid references seat (id),
        answered_at timestamptz,
        unique (resolution_id, position),
        unique (resolution_id, approval),
        constraint open_until_answered check ((status = 'open') = (answered_at is null)),
        constraint answered_by_somebody check (status in ('open', 'dropped')
          or (by_seat_id is not null and decided_on is not null and reference <> '')),
        constraint not_decided_ahead
          check (decided_on <= (answered_at at time zone 'Asia/Bangkok')::date)
      );
      alter table loan add column guarantors_needed integer not null default 0
        check (guarantors_needed >= 0);
      create index approval_step_of_loan on approval_step (loan_id);
      create index approval_step_open on approval_step (case_id) where status = 'open';
      ${GUARDS}`);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_waits_for_its_approvals on loan;
      alter table loan drop column guarantors_needed;
      drop table approval_step;
      drop function loan_waits_for_its_approvals, approval_step_in_turn;
      delete from outbox where process_kind = 'duty' and process_id in
        (select 'duty/' || id from duty where kind in ('record-approval', 'endorse-loan'));
      alter table duty disable trigger duty_never_deleted;
      delete from duty where kind in ('record-approval', 'endorse-loan');
      alter table duty enable trigger duty_never_deleted;`);
  }
}

const GUARDS = `
  create function approval_step_in_turn() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (old.status <> 'open'
        or (old.resolution_id, old.loan_id, old.position, old.approval, old.by_law_id)
          is distinct from (new.resolution_id, new.loan_id, new.position, new.approval, new.by_law_id))
    then
      raise exception 'approval step % is answered once', old.id using errcode = 'check_violation';
    end if;
    if new.status = 'given' and exists (select 1 from approval_step s
        where s.resolution_id = new.resolution_id and s.position < new.position
          and s.status <> 'given') then
      raise exception 'approval step % comes after another', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger approval_step_in_turn before insert or update on approval_step
    for each row execute function approval_step_in_turn();
  create trigger approval_step_never_deleted before delete on approval_step
    for each row execute function posted_never_changes();

  create function loan_waits_for_its_approvals() returns trigger language plpgsql as $$
  begin
    if old.status = 'reserved' and new.status = 'signed' and exists (
      select 1 from approval_step where loan_id = new.id and status <> 'given') then
      raise exception 'loan % waits for an approval', new.id
        using errcode = 'check_violation', constraint = 'loan_waits_for_its_approvals';
    end if;
    if old.status = 'reserved' and new.status = 'signed' and new.guarantors_needed > (
      select count(*) from guarantor g where g.loan_id = new.id
         and not exists (select 1 from struck_entry s where s.entry_id = g.id)) then
      raise exception 'loan % waits for its guarantors', new.id
        using errcode = 'check_violation', constraint = 'loan_waits_for_its_guarantors';
    end if;
    return new;
  end $$;
  create trigger loan_waits_for_its_approvals before update of status on loan
    for each row execute function loan_waits_for_its_approvals();`;
