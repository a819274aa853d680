import { Migration } from '@mikro-orm/migrations';

/**
 * The register of each fund beside its books: changes with their reason, capital as it was stated and how
 * precisely, memberships apart from people, who signs for it, and money it lends on for somebody outside.
 * Statements and changes never change; a term or a debt that runs may only be ended.
 */
export class Migration0021FundRegister extends Migration {
  override up(): void {
    this.addSql(`
      alter table fund add column no_lending_reason text;
      alter table fund add column registry_code text;
      alter table fund add constraint fund_lender_has_no_reason
        check (not lends or no_lending_reason is null);
      alter table fund add constraint fund_without_money_lends_nothing
        check (has_money or (not lends and not counts_in_headline)) not valid;

      create table fund_change (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null check (number > 0),
        changed_on date not null,
        lends boolean not null,
        no_lending_reason text,
        counts_in_headline boolean not null,
        is_core boolean not null,
        registry_code text,
        reason text not null check (reason <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        unique (fund_id, number),
        check (lends = (no_lending_reason is null))
      );

      create table capital_statement (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        stated_on date not null,
        amount_satang bigint not null check (amount_satang >= 0),
        precision text not null check (precision in ('exactly', 'about', 'more-than')),
        source text not null check (source <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        unique (fund_id, stated_on, source)
      );

      create table membership_count (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        counted_on date not null,
        memberships integer not null check (memberships >= 0),
        source text not null check (source <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        unique (fund_id, counted_on)
      );

      create table signatory (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        name text not null check (name <> ''),
        position text not null check (position <> ''),
        from_on date not null,
        until_on date,
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check (until_on >= from_on)
      );
      create unique index signatory_once on signatory (fund_id, name) where until_on is null;

      create table outside_money (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        source text not null check (source <> ''),
        amount_satang bigint not null check (amount_satang > 0),
        rate_basis_points integer not null check (rate_basis_points between 0 and 1500),
        interest_borne_by text not null
          check (interest_borne_by in ('borrower', 'fund', 'centre', 'source', 'state')),
        received_on date not null,
        due_on date not null,
        repaid_on date,
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check (due_on > received_on),
        check (repaid_on >= received_on)
      );

      create function ended_once() returns trigger language plpgsql as $$
      declare ending text := tg_argv[0];
      begin
        if to_jsonb(old) ->> ending is not null
          or to_jsonb(old) - ending <> to_jsonb(new) - ending then
          raise exception '% may only be ended, once', tg_table_name using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger signatory_ended_once before update on signatory
        for each row execute function ended_once('until_on');
      create trigger outside_money_ended_once before update on outside_money
        for each row execute function ended_once('repaid_on');
      create trigger signatory_never_deleted before delete on signatory
        for each row execute function posted_never_changes();
      create trigger outside_money_never_deleted before delete on outside_money
        for each row execute function posted_never_changes();
      create trigger fund_change_never_changes before update or delete on fund_change
        for each row execute function posted_never_changes();
      create trigger capital_statement_never_changes before update or delete on capital_statement
        for each row execute function posted_never_changes();
      create trigger membership_count_never_changes before update or delete on membership_count
        for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql(`
      drop table outside_money, signatory, membership_count, capital_statement, fund_change;
      drop function ended_once;
      alter table fund drop constraint fund_without_money_lends_nothing;
      alter table fund drop column no_lending_reason, drop column registry_code;`);
  }
}
