import { Migration } from '@mikro-orm/migrations';

/**
 * Letters of a centre to a group of the area, numbered in its letter book of the Buddhist year. The
 * database itself refuses one that does not fit where the group stands, a talk before the letter, interest
 * on poverty-fund money, and any change of what went out.
 */
export class Migration0052AccessionLetters extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql(GUARDS);
  }

  override down(): void {
    this.addSql(`
      drop table accession_letter;
      drop function accession_letter_fits_group;
      delete from document_order where kind in ('group-invitation', 'accession-agreement');
      delete from running_number where series = 'letter';`);
  }
}

const TABLE = `
  create table accession_letter (
    id uuid primary key,
    accession_id uuid not null references accession (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    kind text not null check (kind in ('group-invitation', 'accession-agreement')),
    number integer not null check (number > 0),
    year_be integer not null,
    dated_on date not null,
    addressee text not null check (addressee <> ''),
    meet_on date check (meet_on >= dated_on),
    meet_time text check (meet_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    meet_place text check (meet_place <> ''),
    rate_basis_points integer check (rate_basis_points between 0 and 1500),
    rate_from_on date,
    agreement_text_id uuid references agreement_text (id),
    written_by_seat_id uuid not null,
    written_at timestamptz not null,
    unique (centre_id, year_be, number),
    check (year_be = extract(year from dated_on) + 543),
    check (num_nonnulls(meet_on, meet_time, meet_place)
      = case kind when 'group-invitation' then 3 else 0 end),
    check (num_nonnulls(rate_basis_points, rate_from_on, agreement_text_id)
      = case kind when 'accession-agreement' then 3 else 0 end)
  );
  create index accession_letter_of on accession_letter (accession_id, written_at);`;

const GUARDS = `
  create function accession_letter_fits_group() returns trigger language plpgsql as $$
  declare asked accession;
  begin
    select * into strict asked from accession where id = new.accession_id;
    if (new.kind = 'group-invitation' and asked.status = 'acceded')
      or (new.kind = 'accession-agreement' and asked.status not in ('negotiating', 'agreed')) then
      raise exception 'letter % does not fit a group that is %', new.kind, asked.status
        using errcode = 'check_violation';
    end if;
    if asked.kind = 'poverty-fund' and new.rate_basis_points > 0 then
      raise exception 'poverty fund % bears no interest', asked.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger accession_letter_fits_group before insert on accession_letter
    for each row execute function accession_letter_fits_group();
  create trigger accession_letter_never_changes before update or delete on accession_letter
    for each row execute function posted_never_changes();`;
