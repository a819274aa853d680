import { Migration } from '@mikro-orm/migrations';

/**
 * What each fund has decided about its own lending, rule by rule (decision 0036): dated records that nobody
 * changes or deletes, one of a rule for one day. A null value ends the rule. A paper by-law is written down
 * later than it began to bind, so the day may lie in the past; when it was written down stands beside it.
 */
export class Migration0058FundByLaws extends Migration {
  override up(): void {
    this.addSql(`
      create table fund_by_law (
        id uuid primary key,
        fund_id uuid not null references fund (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        rule text not null check (rule in (${RULES.map(([rule]) => `'${rule}'`).join(', ')})),
        value jsonb,
        effective_from date not null,
        reason text not null check (reason <> ''),
        source text not null check (source <> ''),
        decided_by_seat_id uuid not null references seat (id),
        recorded_at timestamptz not null,
        unique (fund_id, rule, effective_from),
        constraint by_law_has_its_value check (value is null or (jsonb_typeof(value) = 'object' and
          case rule ${RULES.map(([rule, holds]) => `when '${rule}' then ${holds}`).join(' ')} end))
      );
      create trigger fund_by_law_never_changes before update or delete
        on fund_by_law for each row execute function posted_never_changes();
      create trigger fund_by_law_never_truncated before truncate
        on fund_by_law for each statement execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql('drop table fund_by_law;');
  }
}

const isMoney = (key: string) => `coalesce(value ->> '${key}' ~ '^(0|[1-9][0-9]{0,17})$', false)`;
const isCount = (key: string) => `coalesce(value ->> '${key}' ~ '^[0-9]{1,6}$', false)`;
const isList = (key: string) => `coalesce(jsonb_typeof(value -> '${key}') = 'array', false)`;

const RULES = [
  ['purposes', isList('allowed')],
  ['membership', `${isCount('months')} and value ->> 'of' in ('borrower', 'household')`],
  ['ceiling-per-person', isMoney('mostSatang')],
  ['ceiling-per-household', isMoney('mostSatang')],
  ['ceiling-per-turn', isList('steps')],
  ['ceiling-by-shares', isCount('hundredths')],
  ['reserve', isMoney('keptSatang')],
  ['longest-term', isCount('months')],
  ['guarantors', isList('steps')],
  ['approval', `${isList('steps')} and ${isList('ofCommittee')}`],
] as const;
