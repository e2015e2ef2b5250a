-- Articles, decisions and intake are kept for ever, whoever writes to the file.

create trigger article_stays before update on article
begin select raise(abort, 'an article is never altered'); end;

create trigger article_is_kept before delete on article
begin select raise(abort, 'an article is never taken out'); end;

create trigger decision_stays before update on decision
begin select raise(abort, 'a decision is never altered'); end;

create trigger decision_is_kept before delete on decision
begin select raise(abort, 'a decision is never taken out'); end;

create trigger decision_selector_stays before update on decision_selector
begin select raise(abort, 'a decision is never altered'); end;

create trigger decision_selector_is_kept before delete on decision_selector
begin select raise(abort, 'a decision is never taken out'); end;

create trigger intake_stays before update on intake
begin select raise(abort, 'an entry of the ledger is never altered'); end;

create trigger intake_is_kept before delete on intake
begin select raise(abort, 'an entry of the ledger is never taken out'); end;
