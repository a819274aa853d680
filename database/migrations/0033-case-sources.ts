import { Migration } from '@mikro-orm/migrations';

/**
 * Who asked that a household's case be opened, and when. A creditor who asks for mediation is described,
 * for nobody can speak with a creditor of whom nothing is known.
 */
export class Migration0033CaseSources extends Migration {
  override up(): void {
    this.addSql(`
      create table case_source (
        case_id uuid primary key references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null check (kind in ('household', 'fund', 'officer', 'creditor', 'list')),
        asked_on date not null,
        fund_id uuid references fund (id),
        asked_by text check (asked_by <> ''),
        description text check (description <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check ((kind = 'fund') = (fund_id is not null)),
        constraint creditor_is_described check (kind <> 'creditor' or description is not null)
      );
      create trigger case_source_never_changes before update or delete on case_source
        for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql('drop table case_source;');
  }
}
