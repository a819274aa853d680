import { Migration } from '@mikro-orm/migrations';
import { restatedCheck } from './restated-check.ts';

/**
 * A loan beyond hope is written off by a motion (decision 0045). The database takes a write-off only with a
 * resolution on that very loan and an entry of what was owed, lets none of it change, and lets no loan be
 * written off without one.
 */
export class Migration0076LoansWrittenOff extends Migration {
  override up(): void {
    for (const table of ['motion', 'agenda_item']) this.addSql(kinds(table, WITHOUT, WITH));
    this.addSql(MOTIONS);
    this.addSql(
      restatedCheck({ table: 'loan', name: 'loan_status_check', from: OPEN, to: WRITTEN_OFF }),
    );
    this.addSql(openOnly(WRITTEN_OFF_ENDS));
    for (const name of ENDED_IN) this.addSql(toldAnew(name, ENDS, WRITTEN_OFF_ENDS));
    this.addSql(WRITE_OFFS);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_stays_written_off on loan;
      drop trigger loan_written_off_by_resolution on loan;
      drop table loan_write_off, motion_write_off;
      drop function loan_stays_written_off, loan_written_off_by_resolution, write_off_is_resolved;
      drop trigger motion_keeps_its_write_off on motion;
      drop function motion_keeps_its_write_off;
      drop index agenda_item_matter_of_case_once;
      create unique index agenda_item_matter_of_case_once on agenda_item (case_id, kind)
        where status in ('waiting', 'voting') and kind in ('clearance', 'honours');`);
    for (const name of ENDED_IN) this.addSql(toldAnew(name, WRITTEN_OFF_ENDS, ENDS));
    this.addSql(openOnly(ENDS));
    this.addSql(
      restatedCheck({ table: 'loan', name: 'loan_status_check', from: WRITTEN_OFF, to: OPEN }),
    );
    this.addSql(ofItsKind(OF_CASES, OF_HOUSEHOLDS));
    for (const table of ['motion', 'agenda_item']) this.addSql(kinds(table, WITH, WITHOUT));
  }
}

const WITHOUT = "'admit-fund'::text, 'release-fund'::text";
const WITH = "'admit-fund'::text, 'release-fund'::text, 'write-off'::text";
const OPEN = "'paid'::text, 'released'::text";
const WRITTEN_OFF = "'paid'::text, 'released'::text, 'written-off'::text";
const ENDS = "('paid', 'released')";
const WRITTEN_OFF_ENDS = "('paid', 'released', 'written-off')";

/** Guards of the database that ask whether a loan is at its end. */
const ENDED_IN = [
  'loan_is_the_one_contract',
  'fund_leaves_with_loans_settled',
  'centre_ends_settled',
] as const;

const OF_CASES = "('clearance', 'honours', 'counter-decision')";
const OF_HOUSEHOLDS = "('clearance', 'honours')";

function kinds(table: string, from: string, to: string): string {
  return restatedCheck({ table, name: `${table}_kind_check`, from, to });
}

/** A function as it stands by then, but for one piece of it. */
function toldAnew(name: string, from: string, to: string): string {
  return `
    do $anew$
    declare said text := pg_get_functiondef('${name}'::regproc);
    begin
      if position($piece$${from}$piece$ in said) = 0 then
        raise exception 'function ${name} is not as it was known';
      end if;
      execute replace(said, $piece$${from}$piece$, $piece$${to}$piece$);
    end $anew$;`;
}

/** A case has one open loan at most. */
function openOnly(ends: string): string {
  return `
    drop index loan_one_open_per_case;
    create unique index loan_one_open_per_case on loan (case_id) where status not in ${ends};`;
}

/** Which columns a motion of each kind fills; those of `mayName` may be about a case, `mustName` are. */
function ofItsKind(mayName: string, mustName: string): string {
  return `
    alter table motion drop constraint motion_is_of_its_kind;
    alter table motion add constraint motion_is_of_its_kind check (
      (kind = 'free') = (title is not null)
      and (kind = 'common-rate') = (rate_basis_points is not null)
      and (kind = 'common-rate') = (effective_from is not null)
      and (kind = 'counter-decision') = (counters_resolution_id is not null)
      and (kind = 'release-fund') = (fund_id is not null)
      and (kind = 'honours') = (ceremony_on is not null)
      and (kind = 'honours') = (may_be_named is not null)
      and (kind in ${mayName} or case_id is null)
      and (kind not in ${mustName} or case_id is not null));`;
}

const MOTIONS = `
  ${ofItsKind(
    "('clearance', 'honours', 'counter-decision', 'write-off')",
    "('clearance', 'honours', 'write-off')",
  )}
  drop index agenda_item_matter_of_case_once;
  create unique index agenda_item_matter_of_case_once on agenda_item (case_id, kind)
    where status in ('waiting', 'voting') and kind in ('clearance', 'honours', 'write-off');

  create table motion_write_off (
    motion_id uuid primary key,
    kind text not null default 'write-off' check (kind = 'write-off'),
    centre_id uuid not null references centre (id),
    area_code text not null,
    loan_id uuid not null references loan (id),
    reason text not null check (reason in ('borrower-died', 'cannot-be-found', 'disaster',
      'cannot-earn', 'claim-prescribed', 'other')),
    foreign key (motion_id, kind) references motion (id, kind)
  );
  create trigger motion_write_off_never_changes before update or delete on motion_write_off
    for each row execute function posted_never_changes();

  create function motion_keeps_its_write_off() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from motion_write_off w join loan n on n.id = w.loan_id
                    where w.motion_id = new.id and n.case_id = new.case_id) then
      raise exception 'motion % writes nothing of its case off', new.id
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger motion_keeps_its_write_off after insert on motion
    deferrable initially deferred for each row when (new.kind = 'write-off')
    execute function motion_keeps_its_write_off();`;

const WRITE_OFFS = `
  create table loan_write_off (
    loan_id uuid primary key references loan (id),
    resolution_id uuid not null unique references resolution (id),
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    fund_id uuid not null references fund (id),
    reason text not null check (reason <> ''),
    written_off_on date not null,
    principal_satang bigint not null check (principal_satang > 0),
    interest_satang bigint not null check (interest_satang >= 0),
    default_interest_satang bigint not null check (default_interest_satang >= 0),
    entry_id uuid not null unique references journal_entry (id),
    by_seat_id uuid not null,
    recorded_at timestamptz not null
  );
  create index loan_write_off_fund on loan_write_off (fund_id, written_off_on);
  create trigger loan_write_off_never_changes before update or delete on loan_write_off
    for each row execute function posted_never_changes();`;

const GUARDS = `
  create function write_off_is_resolved() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from resolution r join agenda_item i on i.id = r.item_id
        join motion_write_off m on m.motion_id = i.motion_id
       where r.id = new.resolution_id and r.outcome = 'approved' and m.loan_id = new.loan_id
         and m.reason = new.reason) then
      raise exception 'no resolution writes loan % off', new.loan_id using errcode = 'check_violation';
    end if;
    if not exists (select 1 from journal_entry e join journal_line l on l.entry_id = e.id
        join ledger_account a on a.id = l.account_id and a.kind = 'principal-written-off'
       where e.id = new.entry_id and e.kind = 'write-off' and e.loan_id = new.loan_id
         and e.fund_id = new.fund_id and l.debit_satang = new.principal_satang) then
      raise exception 'the write-off of loan % is not posted', new.loan_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger write_off_is_resolved before insert on loan_write_off
    for each row execute function write_off_is_resolved();

  create function loan_stays_written_off() returns trigger language plpgsql as $$
  begin
    if new.status <> 'written-off' then
      raise exception 'loan % stays written off', old.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger loan_stays_written_off before update of status on loan
    for each row when (old.status = 'written-off') execute function loan_stays_written_off();

  create function loan_written_off_by_resolution() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from loan_write_off w where w.loan_id = new.id) then
      raise exception 'loan % is written off by nobody', new.id using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger loan_written_off_by_resolution after insert or update of status on loan
    deferrable initially deferred for each row when (new.status = 'written-off')
    execute function loan_written_off_by_resolution();`;
