import { Migration } from '@mikro-orm/migrations';

/** Sheets of paper wait for the press like every paper that no process orders. */
export class Migration0082OnePrintQueue extends Migration {
  override up(): void {
    this.addSql(`
      insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
        select 'paper-sheets', id, centre_id, area_code, printed_at from paper_print
         where document_id is null;
      alter table paper_print drop column document_id, drop column attempts, drop column next_attempt_at;`);
  }

  override down(): void {
    this.addSql(`
      alter table paper_print add column document_id uuid references document (id),
        add column attempts integer not null default 0,
        add column next_attempt_at timestamptz not null default now();
      create index paper_print_waiting on paper_print (next_attempt_at) where document_id is null;
      update paper_print p set document_id = d.id from document d
       where d.kind = 'paper-sheets' and d.subject_id = p.id;
      delete from document_order where kind = 'paper-sheets';`);
  }
}
