import { Migration } from '@mikro-orm/migrations';

/**
 * Terms that run out and groups in talks get their duties, with the days that the product sets out with;
 * a by-law that names others moves them when it is set.
 */
export class Migration0030TermsAndTalks extends Migration {
  override up(): void {
    this.addSql(`
      insert into duty (id, centre_id, area_code, kind, subject_id, opens_on, due_on, status,
          opened_at)
        select gen_random_uuid(), centre_id, area_code, 'renew-term', id, until_on - 60, until_on,
            'waiting', now()
          from seat
          where role in ('chair', 'secretary', 'treasurer', 'member') and centre_id is not null
            and ended_reason is null and until_on >= (now() at time zone 'Asia/Bangkok')::date;
      insert into duty (id, centre_id, area_code, kind, subject_id, opens_on, status, opened_at)
        select gen_random_uuid(), a.centre_id, a.area_code, 'follow-up-group', a.id,
            greatest(a.status_since, (select max(c.met_on) from accession_contact c
              where c.accession_id = a.id)) + 30, 'waiting', now()
          from accession a
          where a.status in ('approached', 'consulted', 'negotiating', 'agreed');
      insert into outbox (process_id, process_kind, type, payload, centre_id, area_code)
        select 'duty/' || id, 'duty', 'start', jsonb_build_object('dutyId', id, 'centreId',
            centre_id, 'areaCode', area_code, 'caseId', null, 'kind', kind, 'subjectId', subject_id,
            'subjectNumber', null, 'agency', null, 'opensOn', opens_on::text,
            'dueOn', due_on::text), centre_id, area_code
          from duty where kind in ('renew-term', 'follow-up-group');`);
  }

  override down(): void {
    this.addSql(`
      alter table duty disable trigger duty_never_deleted;
      delete from outbox where process_id in (select 'duty/' || id from duty
        where kind in ('renew-term', 'follow-up-group'));
      delete from duty where kind in ('renew-term', 'follow-up-group');
      alter table duty enable trigger duty_never_deleted;`);
  }
}
