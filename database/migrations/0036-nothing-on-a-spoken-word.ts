import { Migration } from '@mikro-orm/migrations';

/**
 * What the database itself refuses in talks with creditors: an offer without the household's signed
 * authority, an offer that changes after it was made, and paying less than a debt on a spoken word.
 */
export class Migration0036NothingOnASpokenWord extends Migration {
  override up(): void {
    this.addSql(`
      create function offer_needs_a_mandate() returns trigger language plpgsql as $$
      begin
        if new.offered_satang is not null and not exists (
          select 1 from negotiation n
            join mandate m on m.case_id = n.case_id and m.round = n.round
            join negotiation_debtor d on d.negotiation_id = n.id and d.person_id = m.person_id
           where n.id = new.negotiation_id and m.signed_on <= new.held_on
             and (m.ended_on is null or new.held_on < m.ended_on)
             and (m.evidence <> 'two-recorders' or m.confirmed_at is not null)
        ) then
          raise exception 'negotiation % has no signed authority', new.negotiation_id
            using errcode = 'check_violation', constraint = 'offer_needs_a_mandate';
        end if;
        return new;
      end $$;
      create trigger offer_needs_a_mandate before insert on negotiation_talk
        for each row execute function offer_needs_a_mandate();

      create function talk_is_answered_once() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.status <> 'open'
           or (old.held_on, old.offered_satang, old.until_on, old.side, old.who)
              is distinct from (new.held_on, new.offered_satang, new.until_on, new.side, new.who) then
          raise exception 'what was said stays: talk %', old.id using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger talk_is_answered_once before update or delete on negotiation_talk
        for each row execute function talk_is_answered_once();
      create trigger negotiation_move_never_changes before update or delete on negotiation_move
        for each row execute function posted_never_changes();

      create function debt_is_paid_on_writing_only() returns trigger language plpgsql as $$
      begin
        if new.payoff_satang < new.balance_satang and not exists (
          select 1 from negotiation n
           where n.debt_id = new.id and n.status = 'settled' and n.settled_satang = new.payoff_satang
        ) then
          raise exception 'debt % is settled by word of mouth only', new.id
            using errcode = 'check_violation', constraint = 'debt_is_paid_on_writing_only';
        end if;
        return new;
      end $$;
      -- A case taken over from paper writes what was agreed and paid long ago in one stroke.
      create trigger debt_is_paid_on_writing_only before update of paid_on on debt for each row
        when (old.paid_on is null and new.paid_on is not null and old.treatment is not null)
        execute function debt_is_paid_on_writing_only();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger debt_is_paid_on_writing_only on debt;
      drop trigger offer_needs_a_mandate on negotiation_talk;
      drop trigger talk_is_answered_once on negotiation_talk;
      drop trigger negotiation_move_never_changes on negotiation_move;
      drop function offer_needs_a_mandate, talk_is_answered_once, debt_is_paid_on_writing_only;`);
  }
}
