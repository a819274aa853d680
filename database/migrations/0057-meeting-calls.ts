import { Migration } from '@mikro-orm/migrations';

/**
 * How a meeting is called (decision 0035): the first call and each change of its day, hour or place, kept
 * one after the other, and one message of it to each member of the committee, read once. Once a meeting
 * was opened its day stands.
 */
export class Migration0057MeetingCalls extends Migration {
  override up(): void {
    this.addSql(`
      create table meeting_call (
        meeting_id uuid not null references meeting (id),
        round integer not null check (round >= 1),
        centre_id uuid not null references centre (id),
        area_code text not null,
        planned_on date not null,
        planned_time text not null,
        place text not null,
        reason text check (reason <> ''),
        by_seat_id uuid not null references seat (id),
        called_at timestamptz not null,
        id uuid not null unique,
        primary key (meeting_id, round),
        check ((round = 1) = (reason is null))
      );
      create trigger meeting_call_never_changes before update or delete on meeting_call
        for each row execute function posted_never_changes();

      create table meeting_message (
        meeting_id uuid not null,
        round integer not null,
        user_id text not null,
        centre_id uuid not null references centre (id),
        area_code text not null,
        read_at timestamptz,
        primary key (meeting_id, round, user_id),
        foreign key (meeting_id, round) references meeting_call (meeting_id, round)
      );
      create index meeting_message_unread on meeting_message (user_id) where read_at is null;
      create trigger meeting_message_read_once before update on meeting_message
        for each row execute function ended_once('read_at');
      create trigger meeting_message_never_deleted before delete on meeting_message
        for each row execute function posted_never_changes();

      create function meeting_day_stands() returns trigger language plpgsql as $$
      begin
        if old.status <> 'convened' and (new.planned_on, new.planned_time, new.place)
          is distinct from (old.planned_on, old.planned_time, old.place)
        then
          raise exception 'meeting % is no longer to be moved', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger meeting_day_stands before update of planned_on, planned_time, place on meeting
        for each row execute function meeting_day_stands();`);
  }

  override down(): void {
    this.addSql(`
      drop trigger meeting_day_stands on meeting;
      drop function meeting_day_stands;
      drop table meeting_message, meeting_call;`);
  }
}
