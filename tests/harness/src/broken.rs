//! A database that goes wrong at one moment and in one place, as a full disk or a damaged file would: triggers that an
//! operator's shell could have made.

use crate::{Shell, Site};

impl Site {
    /// One number out of the database.
    pub async fn number(&self, sql: &str) -> i64 {
        let mut shell = self.shell().await;
        let number = shell.number(sql).await;
        shell.close().await;
        number
    }

    /// From now on what is said of a `new` row of the table by `when` cannot be kept.
    pub async fn refuses(&self, table: &str, when: &str) {
        let (sqlite, postgres) = ("SELECT RAISE(ABORT, 'it is broken')", "RAISE EXCEPTION 'it is broken'");
        self.follows(table, when, (sqlite, postgres)).await;
    }

    /// From now on a `new` row of the table of which `when` holds is kept, and with it `then`, which spoils what is read next.
    pub async fn spoils(&self, table: &str, when: &str, then: &str) {
        self.follows(table, when, (then, then)).await;
    }

    /// From this entry of the journal on the alerts cannot be read at all, as where the disk is damaged: no query of them has an
    /// answer, where a row alone would harm itself alone.
    pub async fn damages_alerts(&self, when: &str) {
        let sqlite = "UPDATE alert SET kind = CAST(X'FF' AS TEXT)";
        let postgres = "ALTER TABLE alert RENAME COLUMN kind TO kind_no_more";
        self.follows("journal", when, (sqlite, postgres)).await;
    }

    /// The same where the two engines spoil differently.
    async fn follows(&self, table: &str, when: &str, (sqlite, postgres): (&str, &str)) {
        let mut shell = self.shell().await;
        match &shell {
            Shell::Sqlite(_) => {
                for change in ["INSERT", "UPDATE"] {
                    let sql = format!(
                        "CREATE TRIGGER broken_{change} AFTER {change} ON {table} WHEN {when} BEGIN {sqlite}; END"
                    );
                    shell.run(&sql).await;
                }
            }
            Shell::Postgres(_) => {
                // A trigger does not set itself off.
                let sql = format!(
                    "CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {postgres}; RETURN NULL; END $$; \
                     CREATE TRIGGER broken AFTER INSERT OR UPDATE ON {table} FOR EACH ROW \
                     WHEN (pg_trigger_depth() = 0 AND {when}) EXECUTE FUNCTION broken()"
                );
                shell.run(&sql).await;
            }
        }
        shell.close().await;
    }
}
