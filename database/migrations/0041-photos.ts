import { Migration } from '@mikro-orm/migrations';

/** Photos, checked once more by the database itself: kind by content, size, and the hash they bear. */
export class Migration0041Photos extends Migration {
  override up(): void {
    this.addSql(`
      create table photo (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        case_id uuid references household_case (id),
        media_type text not null check (media_type in ('image/jpeg', 'image/png')),
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        sha256 text not null,
        content bytea not null,
        added_at timestamptz not null,
        added_by_user_id text not null,
        added_by_seat_id uuid not null references seat (id),
        constraint photo_up_to_5_mb check (octet_length(content) between 1 and 5242880),
        constraint photo_hash check (sha256 = encode(sha256(content), 'hex')),
        constraint photo_kind check (
          (media_type = 'image/jpeg' and substring(content from 1 for 3) = '\\xffd8ff'::bytea)
          or (media_type = 'image/png'
              and substring(content from 1 for 8) = '\\x89504e470d0a1a0a'::bytea))
      );
      create index photo_case on photo (case_id);
      create trigger photo_never_changes before update or delete on photo
        for each row execute function posted_never_changes();
    `);
  }

  override down(): void {
    this.addSql('drop table photo;');
  }
}
