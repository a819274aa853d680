import { Migration } from '@mikro-orm/migrations';

/** Photos of papers lie where all photos lie; beside a line of a survey stands which one shows it. */
export class Migration0081OnePhotoStore extends Migration {
  override up(): void {
    this.addSql(`
      alter table photo drop constraint photo_media_type_check, drop constraint photo_kind,
        add constraint photo_kind check (
          (media_type = 'image/jpeg' and substring(content from 1 for 3) = '\\xffd8ff'::bytea)
          or (media_type = 'image/png'
              and substring(content from 1 for 8) = '\\x89504e470d0a1a0a'::bytea)
          or (media_type = 'image/webp' and substring(content from 1 for 4) = 'RIFF'::bytea
              and substring(content from 9 for 4) = 'WEBP'::bytea)),
        add constraint photo_of_case unique (id, case_id, sha256);

      insert into photo (id, centre_id, area_code, case_id, media_type, width, height, sha256, content,
                         added_at, added_by_user_id, added_by_seat_id)
        select id, centre_id, area_code, case_id, media_type, width, height, sha256, content,
               recorded_at, by_user_id, by_seat_id
          from line_photo;

      alter table line_photo add column photo_id uuid;
      alter table line_photo disable trigger line_photo_never_changes;
      update line_photo set photo_id = id;
      alter table line_photo enable trigger line_photo_never_changes;
      alter table line_photo alter column photo_id set not null,
        drop column media_type, drop column width, drop column height, drop column content,
        add constraint line_photo_of_case foreign key (photo_id, case_id, sha256)
          references photo (id, case_id, sha256);`);
  }

  /** Fails where WebP was brought for another form: the table before knew none. */
  override down(): void {
    this.addSql(`
      alter table line_photo
        add column media_type text check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
        add column width integer check (width between 1 and 6000),
        add column height integer check (height between 1 and 6000),
        add column content bytea check (length(content) <= 5242880
          and encode(sha256(content), 'hex') = sha256);
      alter table line_photo disable trigger line_photo_never_changes;
      update line_photo l set media_type = p.media_type, width = p.width, height = p.height,
             content = p.content from photo p where p.id = l.photo_id;
      alter table line_photo enable trigger line_photo_never_changes;
      alter table line_photo drop constraint line_photo_of_case;
      alter table photo disable trigger photo_never_changes;
      delete from photo where id in (select photo_id from line_photo);
      alter table photo enable trigger photo_never_changes;
      alter table line_photo drop column photo_id,
        alter column media_type set not null, alter column width set not null,
        alter column height set not null, alter column content set not null;
      alter table photo drop constraint photo_of_case, drop constraint photo_kind,
        add constraint photo_media_type_check check (media_type in ('image/jpeg', 'image/png')),
        add constraint photo_kind check (
          (media_type = 'image/jpeg' and substring(content from 1 for 3) = '\\xffd8ff'::bytea)
          or (media_type = 'image/png'
              and substring(content from 1 for 8) = '\\x89504e470d0a1a0a'::bytea));`);
  }
}
