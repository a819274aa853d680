import { Migration } from '@mikro-orm/migrations';

/**
 * Every coming and going of a meeting stays on file (decision 0044): a row of attendance keeps the first
 * arrival and the last leaving only, so that nobody could say later who was there for an item. A resolution
 * names the last movement before it. What the trail knows of earlier meetings is taken over.
 */
export class Migration0068AttendanceMovements extends Migration {
  override up(): void {
    this.addSql(`
      create table attendance_movement (
        -- Written under the lock of the meeting: their order is the order of the room.
        sequence bigint generated always as identity primary key,
        meeting_id uuid not null,
        seat_id uuid not null,
        centre_id uuid not null references centre (id),
        area_code text not null,
        is_present boolean not null,
        at timestamptz not null,
        foreign key (meeting_id, seat_id) references attendance (meeting_id, seat_id)
      );
      create index attendance_movement_meeting on attendance_movement (meeting_id, sequence);
      insert into attendance_movement (meeting_id, seat_id, centre_id, area_code, is_present, at)
        select a.meeting_id, a.seat_id, a.centre_id, a.area_code, true, m.opened_at
          from attendance a join meeting m on m.id = a.meeting_id
         where a.is_present and a.arrived_at = m.opened_at
         order by m.opened_at, a.meeting_id, a.seat_id;
      insert into attendance_movement (meeting_id, seat_id, centre_id, area_code, is_present, at)
        select a.meeting_id, a.seat_id, a.centre_id, a.area_code, (e.detail ->> 'isPresent')::boolean, e.at
          from audit_event e
          join attendance a on a.meeting_id::text = e.subject_id and a.seat_id::text = e.detail ->> 'seatId'
         where e.action = 'attendance-recorded' and e.subject_kind = 'meeting'
         order by e.id;
      create trigger attendance_movement_never_changes before update or delete on attendance_movement
        for each row execute function posted_never_changes();
      create function attendance_movement_before_the_seal() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from minutes_seal s where s.meeting_id = new.meeting_id) then
          raise exception 'the minutes of meeting % are sealed: nobody comes or goes', new.meeting_id
            using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger attendance_movement_before_the_seal before insert on attendance_movement
        for each row execute function attendance_movement_before_the_seal();
      -- Null for a resolution from before: then the instant counts.
      alter table resolution_quorum add column attendance_through bigint
        references attendance_movement (sequence);`);
  }

  override down(): void {
    this.addSql(`
      alter table resolution_quorum drop column attendance_through;
      drop table attendance_movement;
      drop function attendance_movement_before_the_seal;`);
  }
}
