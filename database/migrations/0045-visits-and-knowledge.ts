import { Migration } from '@mikro-orm/migrations';

/**
 * Visits of officers and committee to the field, with what is to be followed up and what came of it; and what
 * the centre learned, section by section of its knowledge sheet.
 */
export class Migration0045VisitsAndKnowledge extends Migration {
  override up(): void {
    this.addSql(`
      create table field_visit (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        case_id uuid references household_case (id),
        visited_on date not null,
        visitors text not null check (visitors <> ''),
        purpose text not null check (purpose <> ''),
        findings text not null check (findings <> ''),
        follow_up text check (follow_up <> ''),
        follow_up_by date,
        by_seat_id uuid not null,
        recorded_at timestamptz not null,
        check ((follow_up is null) = (follow_up_by is null)),
        check (follow_up_by >= visited_on)
      );
      create index field_visit_centre on field_visit (centre_id, visited_on);
      create trigger field_visit_never_changes before update or delete on field_visit
        for each row execute function posted_never_changes();

      create table visit_follow_up (
        visit_id uuid primary key references field_visit (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        done_on date not null,
        result text not null check (result <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create trigger visit_follow_up_never_changes before update or delete on visit_follow_up
        for each row execute function posted_never_changes();

      create table knowledge_record (
        id uuid primary key,
        centre_id uuid not null references centre (id),
        area_code text not null,
        year_be integer not null check (year_be between 2400 and 2699),
        section text not null,
        title text not null check (title <> ''),
        text text not null check (text <> ''),
        by_seat_id uuid not null,
        recorded_at timestamptz not null
      );
      create index knowledge_record_centre on knowledge_record (centre_id, year_be);
      create trigger knowledge_record_never_changes before update or delete on knowledge_record
        for each row execute function posted_never_changes();

      -- What the register of consents and access reads (sources/consents.ts lists the same actions).
      create index audit_event_looks on audit_event (centre_id, at) where action in (
        'case-file-opened', 'task-viewed', 'loan-viewed', 'statement-viewed', 'document-opened',
        'person-compared', 'person-listed', 'register-exported', 'books-exported');`);
  }

  override down(): void {
    this.addSql(
      'drop index audit_event_looks; drop table knowledge_record, visit_follow_up, field_visit;',
    );
  }
}
