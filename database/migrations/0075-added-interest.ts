import { Migration } from '@mikro-orm/migrations';

/**
 * Interest that a written agreement makes principal (decision 0043; Civil and Commercial Code s.655):
 * the day and paper of the agreement with its signature stand on the request, stay as they were asked,
 * and without them the database takes none. Kinds are added to what the lists know by then.
 */
export class Migration0075AddedInterest extends Migration {
  override up(): void {
    this.addSql(withKinds(ADDED));
    this.addSql(AGREEMENT);
  }

  override down(): void {
    this.addSql(`
      drop trigger loan_change_agreement_stays on loan_change;
      drop function loan_change_agreement_stays;
      alter table loan_change
        drop constraint added_interest_is_agreed_in_writing,
        drop constraint loan_change_fingerprint_before_two,
        drop constraint added_interest_is_posted,
        drop column agreement_on, drop column agreement_paper, drop column agreement_signature,
        drop column agreement_witness_names;`);
    this.addSql(withKinds(REMOVED));
  }
}

const ADDED = {
  from: `'write-off'::text`,
  to: `'write-off'::text, 'add-interest'::text`,
  ofChange: { from: `'spread-arrears'::text`, to: `'spread-arrears'::text, 'add-interest'::text` },
  ofEntry: {
    from: `kind = 'waive-principal'::text`,
    to: `kind = any (array['waive-principal'::text, 'add-interest'::text])`,
  },
};
const REMOVED = {
  from: ADDED.to,
  to: ADDED.from,
  ofChange: { from: ADDED.ofChange.to, to: ADDED.ofChange.from },
  ofEntry: {
    from: `kind = ANY (ARRAY['waive-principal'::text, 'add-interest'::text])`,
    to: ADDED.ofEntry.from,
  },
};

/** Three checks said anew, each as it stands but for one piece of it; others keep what they added. */
function withKinds({ from, to, ofChange, ofEntry }: typeof ADDED): string {
  return [
    restated('journal_entry', `conname = 'journal_entry_kind_check'`, { from, to }),
    restated('loan_change', `conname = 'loan_change_kind_check'`, ofChange),
    restated('loan_change', `pg_get_constraintdef(oid) like '%entry_id IS NULL%'`, ofEntry),
  ].join('\n');
}

function restated(table: string, which: string, piece: { from: string; to: string }): string {
  return `
    do $restate$
    declare name text; said text;
    begin
      select conname, pg_get_constraintdef(oid) into strict name, said from pg_constraint
       where conrelid = '${table}'::regclass and ${which};
      if position($piece$${piece.from}$piece$ in said) = 0 then
        raise exception 'check % of ${table} is not as it was known: %', name, said;
      end if;
      execute format('alter table ${table} drop constraint %I', name);
      execute format('alter table ${table} add constraint %I ', name)
        || replace(said, $piece$${piece.from}$piece$, $piece$${piece.to}$piece$);
    end $restate$;`;
}

const AGREEMENT = `
  alter table loan_change
    add column agreement_on date,
    add column agreement_paper text,
    add column agreement_signature text
      check (agreement_signature in ('signature', 'fingerprint')),
    add column agreement_witness_names text[] not null default '{}',
    add constraint added_interest_is_agreed_in_writing check (
      case kind when 'add-interest' then
        agreement_on is not null and btrim(coalesce(agreement_paper, '')) <> ''
          and agreement_signature is not null
          and agreement_on <= (asked_at at time zone 'Asia/Bangkok')::date
      else
        num_nonnulls(agreement_on, agreement_paper, agreement_signature) = 0
          and agreement_witness_names = '{}'
      end),
    -- A fingerprint is a signature before two witnesses (s.9).
    add constraint loan_change_fingerprint_before_two
      check (is_witnessed(agreement_signature, agreement_witness_names)),
    add constraint added_interest_is_posted
      check (kind <> 'add-interest' or status <> 'approved' or entry_id is not null);

  create function loan_change_agreement_stays() returns trigger language plpgsql as $$
  begin
    if (new.agreement_on, new.agreement_paper, new.agreement_signature,
        new.agreement_witness_names) is distinct from
       (old.agreement_on, old.agreement_paper, old.agreement_signature,
        old.agreement_witness_names)
    then
      raise exception 'the agreement of loan change % stays as it was signed', old.id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger loan_change_agreement_stays before update on loan_change
    for each row execute function loan_change_agreement_stays();`;
