import { Migration } from '@mikro-orm/migrations';

/**
 * What households say from their own view: that they want to be called, what they answer to an offer,
 * what they take back of their consent, and what they complain of. A complaint is answered once and
 * never by whom it is about.
 */
export class Migration0039VoiceOfHouseholds extends Migration {
  override up(): void {
    this.addSql(`
      create table household_request (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        kind text not null
          check (kind in ('call', 'support-accepted', 'support-asked', 'consent-withdrawn')),
        support_id uuid references support (id),
        consent_withdrawal_id uuid,
        call_time text check (call_time in ('morning', 'afternoon', 'evening')),
        text text check (length(text) between 1 and 2000),
        by_seat_id uuid not null references seat (id),
        asked_at timestamptz not null,
        done_at timestamptz,
        done_by_seat_id uuid references seat (id),
        done_note text,
        check ((kind = 'call') = (call_time is not null)),
        check ((kind like 'support-%') = (support_id is not null)),
        check (kind <> 'support-asked' or text is not null),
        check ((done_at is null) = (done_by_seat_id is null))
      );
      create index household_request_open on household_request (centre_id, asked_at)
        where done_at is null;
      create unique index household_request_one_call on household_request (case_id, by_seat_id)
        where kind = 'call' and done_at is null;
      create unique index household_request_one_accept on household_request (support_id)
        where kind = 'support-accepted';

      create table consent_withdrawal (
        id uuid primary key,
        consent_id uuid not null references consent (id),
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        purpose text not null,
        by_seat_id uuid not null references seat (id),
        withdrawn_at timestamptz not null,
        unique (consent_id, purpose)
      );
      create trigger consent_withdrawal_never_changes before update or delete on consent_withdrawal
        for each row execute function posted_never_changes();
      alter table household_request add constraint request_of_withdrawal
        foreign key (consent_withdrawal_id) references consent_withdrawal (id);
      alter table household_request add constraint request_names_withdrawal
        check ((kind = 'consent-withdrawn') = (consent_withdrawal_id is not null));

      create table complaint (
        id uuid primary key,
        case_id uuid not null references household_case (id),
        centre_id uuid not null references centre (id),
        area_code text not null,
        number integer not null check (number > 0),
        year_be integer not null,
        about text not null,
        category text not null,
        text text not null check (length(text) between 1 and 2000),
        -- Whose complaint it is inside the household; nobody else there reads it.
        person_id uuid references person (id),
        by_seat_id uuid not null references seat (id),
        handler text not null check (handler in ('chair', 'district-officer', 'province-officer')),
        received_on date not null,
        due_on date not null check (due_on > received_on),
        received_at timestamptz not null,
        answer text check (length(answer) between 1 and 2000),
        outcome text check (outcome in ('put-right', 'explained', 'passed-on')),
        answered_at timestamptz,
        answered_by_seat_id uuid references seat (id),
        unique (centre_id, year_be, number),
        constraint not_by_whom_it_is_about check (about <> handler),
        check ((answer is null) = (answered_at is null)),
        check ((answer is null) = (outcome is null)),
        check ((answer is null) = (answered_by_seat_id is null))
      );
      create index complaint_open on complaint (centre_id, due_on) where answered_at is null;
      create index complaint_case on complaint (case_id);
      create function complaint_only_answered() returns trigger language plpgsql as $$
      declare
        may_change text[] := array['answer', 'outcome', 'answered_at', 'answered_by_seat_id',
                                   'person_id'];
      begin
        if to_jsonb(old) - may_change <> to_jsonb(new) - may_change
           or (old.answered_at is not null and
               (new.answer, new.outcome, new.answered_at) is distinct from
               (old.answer, old.outcome, old.answered_at)) then
          raise exception 'a complaint is answered once and never changed';
        end if;
        return new;
      end $$;
      create trigger complaint_only_answered before update on complaint
        for each row execute function complaint_only_answered();
      create trigger complaint_stays before delete on complaint
        for each row execute function posted_never_changes();
      create trigger complaint_person_id_as_kept before insert or update of person_id on complaint
        for each row execute function person_as_kept('person_id');
    `);
  }

  override down(): void {
    this.addSql(`
      drop table household_request, consent_withdrawal, complaint;
      drop function complaint_only_answered;`);
  }
}
