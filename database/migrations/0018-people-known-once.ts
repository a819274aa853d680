import { Migration } from '@mikro-orm/migrations';
import { fullNameSound } from '#domain/people/likeness/name-sound';

/**
 * What finds a person again: how the name sounds, and which records were judged to be two people;
 * by which calendar an old birthday was written; and several households in one house.
 */
export class Migration0018PeopleKnownOnce extends Migration {
  override async up(): Promise<void> {
    await this.execute(`
      alter table person add column name_sound text not null default '';
      alter table person add column birth_reckoning text
        check (birth_reckoning in ('old-calendar', 'new-calendar'));
      create index person_name_sound on person (name_sound);
      create index person_first_name_sound on person (split_part(name_sound, ' ', 1));
      create index person_phone on person (phone) where phone is not null;
      create index person_citizen_id on person (citizen_id) where citizen_id is not null;
      create index household_member_person on household_member (person_id);
      alter table household add column number_in_house integer not null default 1
        check (number_in_house >= 1);

      create table person_distinction (
        person_id uuid not null references person (id),
        other_person_id uuid not null references person (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        reason text not null check (reason in
          ('both-met', 'different-birth', 'different-parents', 'shared-phone', 'namesake')),
        by_seat_id uuid not null,
        decided_at timestamptz not null,
        primary key (person_id, other_person_id),
        constraint distinction_of_two_people check (person_id < other_person_id)
      );
    `);
    await this.hearNames();
  }

  /** Names written before; what is written from now on brings its sound along. */
  private async hearNames(): Promise<void> {
    const rows = await this.execute('select id, first_name, last_name from person');
    for (const row of rows as { id: string; first_name: string; last_name: string }[]) {
      const sound = fullNameSound({ firstName: row.first_name, lastName: row.last_name });
      await this.execute('update person set name_sound = ? where id = ?', [sound, row.id]);
    }
  }

  override down(): void {
    this.addSql(`drop table person_distinction;
      drop index household_member_person;
      alter table household drop column number_in_house;
      alter table person drop column name_sound, drop column birth_reckoning;
      drop index person_phone, person_citizen_id;`);
  }
}
