import { Migration } from '@mikro-orm/migrations';

/**
 * What stands behind every line of a survey, lines a year apart from lines a month, and the baseline:
 * the figures of the day of assessment with the hash of their text, which nothing changes any more.
 */
export class Migration0032EvidenceAndBaseline extends Migration {
  override up(): void {
    this.addSql(LINES);
    this.addSql(EVIDENCE);
    this.addSql(BASELINE);
    this.addSql(BACKFILL);
  }

  override down(): void {
    this.addSql(`
      drop table baseline_correction, baseline, spend_guide, line_check, line_photo, line_papers,
        survey_sheet;
      drop function correction_begins_where_it_stood;
      alter table assessment drop column savings_satang;
      delete from expense_line where every = 'year';
      alter table expense_line drop constraint expense_line_once;
      alter table expense_line drop column every, drop column amount_satang, drop column months;
      alter table expense_line add unique (case_id, round, kind);
      alter table income_line drop column every, drop column amount_satang,
        drop column costs_satang, drop column months;
      alter table debt drop column stated_purpose, drop column actual_use,
        drop column borrowed_on;`);
  }
}

const MONTHS_ARE = `check (months <@ array[1,2,3,4,5,6,7,8,9,10,11,12]
        and (every = 'year' or months = '{}'))`;

const LINES = `
  alter table debt add column stated_purpose text;
  alter table debt add column actual_use text;
  alter table debt add column borrowed_on date;

  alter table income_line
    add column every text not null default 'month' check (every in ('month', 'year')),
    add column amount_satang bigint check (amount_satang >= 0),
    add column costs_satang bigint not null default 0 check (costs_satang >= 0),
    add column months integer[] not null default '{}';
  update income_line set amount_satang = month_satang;
  alter table income_line alter column amount_satang set not null;
  alter table income_line add ${MONTHS_ARE};
  -- A trade that loses has a month below nothing.
  alter table income_line drop constraint income_line_month_satang_check;

  alter table expense_line
    add column every text not null default 'month' check (every in ('month', 'year')),
    add column amount_satang bigint check (amount_satang >= 0),
    add column months integer[] not null default '{}';
  update expense_line set amount_satang = month_satang;
  alter table expense_line alter column amount_satang set not null;
  alter table expense_line add ${MONTHS_ARE};
  alter table expense_line drop constraint expense_line_case_id_round_kind_key;
  alter table expense_line add constraint expense_line_once unique (case_id, round, every, kind);

  alter table assessment add column savings_satang bigint not null default 0
    check (savings_satang >= 0);

  create table survey_sheet (
    id uuid primary key,
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    round integer not null,
    number integer not null check (number > 0),
    surveyed_by_user_id text not null,
    by_seat_id uuid not null,
    surveyed_on date not null,
    dependants integer check (dependants between 0 and 30),
    savings_satang bigint not null default 0 check (savings_satang >= 0),
    unique (case_id, round, number)
  );
`;

/** Lines go when a survey is made again; what was seen of them stays, so no key points at them. */
const LINE_COLUMNS = `
    id uuid primary key,
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    line_kind text not null check (line_kind in ('debt', 'income')),
    line_id uuid not null,
    by_user_id text not null,
    by_seat_id uuid not null,
    recorded_at timestamptz not null,
    sequence bigint generated always as identity`;

const EVIDENCE = `
  create table line_papers (${LINE_COLUMNS},
    papers text[] not null,
    check (not 'told-only' = any (papers) or cardinality(papers) = 1)
  );
  create index line_papers_line on line_papers (line_id, sequence);

  create table line_photo (${LINE_COLUMNS},
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
    width integer not null check (width between 1 and 6000),
    height integer not null check (height between 1 and 6000),
    sha256 text not null,
    content bytea not null check (length(content) <= 5242880
      and encode(sha256(content), 'hex') = sha256),
    unique (line_id, sha256)
  );
  create index line_photo_case on line_photo (case_id);

  create table line_check (${LINE_COLUMNS},
    outcome text not null check (outcome in ('agrees', 'differs')),
    note text,
    surveyed_by_user_id text,
    check (outcome = 'agrees' or coalesce(note, '') <> ''),
    constraint second_member_is_another check (by_user_id <> surveyed_by_user_id)
  );
  create index line_check_line on line_check (line_id, sequence);

  create table spend_guide (
    id uuid primary key,
    centre_id uuid not null references centre (id),
    area_code text not null,
    province_code text not null check (province_code ~ '^[0-9]{2}$'),
    household_size integer not null check (household_size between 1 and 20),
    kind text not null,
    month_satang bigint not null check (month_satang >= 0),
    source text not null check (source <> ''),
    effective_from date not null,
    by_seat_id uuid not null,
    recorded_at timestamptz not null,
    constraint spend_guide_once unique (centre_id, household_size, kind, effective_from)
  );
`;

const BASELINE =
  `
  create table baseline (
    id uuid primary key,
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    round integer not null,
    number integer not null check (number > 0),
    survey_sheet_id uuid unique references survey_sheet (id),
    content text not null check (jsonb_typeof(content::jsonb) = 'object'),
    sha256 text not null check (encode(sha256(convert_to(content, 'UTF8')), 'hex') = sha256),
    income_satang bigint not null,
    expense_satang bigint not null,
    necessities_satang bigint not null,
    savings_satang bigint not null,
    debt_satang bigint not null,
    instalment_satang bigint not null,
    frozen_on date not null,
    by_seat_id uuid not null,
    recorded_at timestamptz not null,
    unique (case_id, round, number)
  );

  create table baseline_correction (
    id uuid primary key,
    baseline_id uuid not null references baseline (id),
    case_id uuid not null references household_case (id),
    centre_id uuid not null references centre (id),
    area_code text not null,
    line_kind text not null check (line_kind in ('debt', 'income', 'expense')),
    line_key text not null,
    field text not null check (field in ('balanceSatang', 'instalmentSatang', 'amountSatang',
      'costsSatang')),
    old_satang bigint not null,
    new_satang bigint not null check (new_satang >= 0),
    reason text not null check (reason <> ''),
    by_user_id text not null,
    by_seat_id uuid not null,
    corrected_at timestamptz not null,
    sequence bigint generated always as identity,
    check (old_satang <> new_satang)
  );
  create index baseline_correction_baseline on baseline_correction (baseline_id, sequence);

  create function correction_begins_where_it_stood() returns trigger language plpgsql as $$
  declare
    stood bigint;
    text_of text;
  begin
    -- One correction at a time; the baseline itself is never written.
    perform pg_advisory_xact_lock(hashtextextended(new.baseline_id::text, 32));
    select new_satang into stood from baseline_correction c
      where c.baseline_id = new.baseline_id and c.line_kind = new.line_kind
        and c.line_key = new.line_key and c.field = new.field
      order by sequence desc limit 1;
    if not found then
      select content into text_of from baseline where id = new.baseline_id;
      select (line ->> new.field)::bigint into stood
        from jsonb_array_elements(text_of::jsonb -> (new.line_kind || 's')) line
        where new.line_key = coalesce(line ->> 'lineId', (line ->> 'every') || '/' || (line ->> 'kind'));
    end if;
    if stood is distinct from new.old_satang then
      raise exception 'correction of % does not begin at %', new.line_key, stood
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger correction_begins_where_it_stood before insert on baseline_correction
    for each row execute function correction_begins_where_it_stood();
` +
  ['baseline', 'baseline_correction', 'line_papers', 'line_photo', 'line_check']
    .map(
      (table) => `
  create trigger ${table}_never_changes before update or delete on ${table}
    for each row execute function posted_never_changes();
  create trigger ${table}_never_truncated before truncate on ${table}
    for each statement execute function posted_never_changes();`,
    )
    .join('\n');

/** Cases that were assessed before get the baseline of that day: their lines have not changed since. */
const BACKFILL = `
  insert into baseline (id, case_id, centre_id, area_code, round, number, content, sha256,
    income_satang, expense_satang, necessities_satang, savings_satang, debt_satang,
    instalment_satang, frozen_on, by_seat_id, recorded_at)
  select gen_random_uuid(), a.case_id, a.centre_id, a.area_code, a.round, 1, a.content,
         encode(sha256(convert_to(a.content, 'UTF8')), 'hex'), a.income_satang, a.expense_satang,
         a.necessities_satang, 0, a.debt_satang, a.instalment_satang, a.assessed_on, a.by_seat_id,
         now()
    from (select s.*, jsonb_build_object(
      'dependants', null,
      'savingsSatang', '0',
      'debts', coalesce((select jsonb_agg(jsonb_build_object(
          'lineId', d.id, 'personId', d.person_id, 'source', d.source,
          'creditorName', d.creditor_name, 'creditorFundId', d.creditor_fund_id,
          'balanceSatang', d.balance_satang::text, 'instalmentSatang', d.instalment_satang::text,
          'rateBasisPoints', d.rate_basis_points, 'ratePeriod', d.rate_period,
          'hasDefaulted', d.has_defaulted, 'canStillBorrow', d.can_still_borrow,
          'statedPurpose', null, 'actualUse', null, 'borrowedOn', null,
          'papersSeen', '[]'::jsonb, 'photoHashes', '[]'::jsonb, 'check', null) order by d.position)
        from debt d where d.case_id = s.case_id and d.round = s.round), '[]'::jsonb),
      'incomes', coalesce((select jsonb_agg(jsonb_build_object(
          'lineId', i.id, 'personId', i.person_id, 'kind', i.kind, 'every', 'month',
          'amountSatang', i.amount_satang::text, 'costsSatang', '0', 'months', '[]'::jsonb,
          'papersSeen', '[]'::jsonb, 'photoHashes', '[]'::jsonb, 'check', null) order by i.position)
        from income_line i where i.case_id = s.case_id and i.round = s.round), '[]'::jsonb),
      'expenses', coalesce((select jsonb_agg(jsonb_build_object(
          'kind', e.kind, 'every', 'month', 'amountSatang', e.amount_satang::text,
          'months', '[]'::jsonb) order by e.kind)
        from expense_line e where e.case_id = s.case_id and e.round = s.round), '[]'::jsonb)
      )::text as content from assessment s) a;
`;
