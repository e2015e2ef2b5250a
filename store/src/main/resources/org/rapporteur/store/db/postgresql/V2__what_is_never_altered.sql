-- Articles, decisions and intake are kept for ever, whoever writes to the database.

create function what_is_kept_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what is kept in % is never altered or taken out', tg_table_name;
end
$$;

create trigger article_stays before update or delete or truncate on article
    for each statement execute function what_is_kept_stays();

create trigger decision_stays before update or delete or truncate on decision
    for each statement execute function what_is_kept_stays();

create trigger decision_selector_stays before update or delete or truncate on decision_selector
    for each statement execute function what_is_kept_stays();

create trigger intake_stays before update or delete or truncate on intake
    for each statement execute function what_is_kept_stays();
