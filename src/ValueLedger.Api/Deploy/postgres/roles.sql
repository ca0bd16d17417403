-- What the server may do, where its role does not own the tables. Run it as their owner, after the command 'migrate':
--   psql -v server=ledger_server -f roles.sql council
-- What the log attests can be added and read, and by nobody but the owner changed or deleted.
GRANT USAGE ON SCHEMA public TO :"server";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :"server";
REVOKE UPDATE, DELETE ON record, entry, statement, publication FROM :"server";
REVOKE INSERT, UPDATE, DELETE ON ledger_schema FROM :"server";
