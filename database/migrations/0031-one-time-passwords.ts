import { Migration } from '@mikro-orm/migrations';

/**
 * Who was given a new password for a forgotten one, by whom, and when it was changed into one's own.
 * The password itself stands in the identity library's table, hashed; here is none.
 */
export class Migration0031OneTimePasswords extends Migration {
  override up(): void {
    this.addSql(`
      create table one_time_password (
        id uuid primary key,
        user_id text not null,
        seat_id uuid not null references seat (id),
        centre_id uuid references centre (id),
        area_code text not null,
        by_seat_id uuid not null references seat (id),
        given_at timestamptz not null,
        ended_at timestamptz,
        check (ended_at >= given_at)
      );
      create unique index one_time_password_once on one_time_password (user_id)
        where ended_at is null;
      create trigger one_time_password_ended_once before update on one_time_password
        for each row execute function ended_once('ended_at');
      create trigger one_time_password_never_deleted before delete on one_time_password
        for each row execute function posted_never_changes();`);
  }

  override down(): void {
    this.addSql('drop table one_time_password;');
  }
}
