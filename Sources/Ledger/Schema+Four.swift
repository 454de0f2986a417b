extension Schema {
  /// Recording: who entered what and when, and what took it back; corrections keep what was there before.
  ///
  /// An invoice that one payment settled whole says so in its own row (`settled`, with `in_parts` 0) and has no
  /// row among the payments: most invoices of most books are like that, and reading a book is reading that
  /// table. With `in_parts` 1 all its payments are rows, and `settled` is the day they came to its amount.
  /// The view `receipt` gives both alike. Invoices lie by customer, so that one history is read in one go.
  ///
  /// The partial indexes hold even the column that they ask to be NULL: without it SQLite looks at the table for
  /// each of their rows.
  ///
  /// A customer's row keeps how much later they have come to pay (`slip_days`), as it is from the day `slip_from`
  /// on: see ``Pace``. Whatever may move it makes `slip_from` NULL, which means that it isn't known.
  static let versionFour = """
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      kind TEXT NOT NULL, date TEXT NOT NULL, recorded_by TEXT NOT NULL, note TEXT NOT NULL,
      undoes INTEGER UNIQUE REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX entry_of ON entry (customer_id);

    ALTER TABLE dispute RENAME TO old_dispute;
    ALTER TABLE payment RENAME TO old_payment;
    ALTER TABLE invoice RENAME TO old_invoice;
    DROP INDEX invoice_of;
    DROP INDEX payment_of;
    DROP INDEX payment_for;
    DROP INDEX dispute_of;
    DROP INDEX dispute_for;
    CREATE TABLE invoice (
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      number TEXT NOT NULL, issued TEXT NOT NULL, due TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, reference TEXT NOT NULL,
      received TEXT, settled TEXT, in_parts INTEGER NOT NULL,
      PRIMARY KEY (customer_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payment (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      invoice_number TEXT, date TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, kind TEXT NOT NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      FOREIGN KEY (customer_id, invoice_number) REFERENCES invoice (customer_id, number)
        ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX payment_of ON payment (customer_id, date);
    CREATE INDEX payment_for ON payment (customer_id, invoice_number);
    CREATE INDEX payment_on_account
      ON payment (customer_id, currency, date, amount, entry, invoice_number)
      WHERE invoice_number IS NULL;
    CREATE TABLE dispute (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      invoice_number TEXT NOT NULL, opened TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, reason TEXT NOT NULL, closed TEXT,
      closed_entry INTEGER REFERENCES entry (id) ON DELETE SET NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      FOREIGN KEY (customer_id, invoice_number) REFERENCES invoice (customer_id, number)
        ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX dispute_of ON dispute (customer_id, opened);
    CREATE INDEX dispute_for ON dispute (customer_id, invoice_number);
    INSERT INTO invoice
      SELECT customer_id, number, issued, due, amount, currency, reference, NULL, NULL,
        EXISTS (SELECT 1 FROM old_payment p
          WHERE p.customer_id = i.customer_id AND p.invoice_number = i.number)
      FROM old_invoice i ORDER BY customer_id, number;
    INSERT INTO payment
      SELECT id, customer_id, invoice_number, date, amount, currency, 'cash', NULL FROM old_payment;
    UPDATE invoice SET settled = (SELECT max(date) FROM payment p
        WHERE p.customer_id = invoice.customer_id AND p.invoice_number = invoice.number)
      WHERE in_parts = 1 AND amount = (SELECT sum(amount) FROM payment p
        WHERE p.customer_id = invoice.customer_id AND p.invoice_number = invoice.number);
    INSERT INTO dispute
      SELECT id, customer_id, invoice_number, opened, amount, currency, reason, closed, NULL, NULL
      FROM old_dispute;
    DROP TABLE old_dispute;
    DROP TABLE old_payment;
    DROP TABLE old_invoice;
    CREATE VIEW receipt AS
      SELECT id, customer_id, ifnull(invoice_number, '') AS invoice_number, date, amount, currency,
        kind, entry FROM payment
      UNION ALL
      SELECT 0, customer_id, number, settled, amount, currency, 'cash', NULL FROM invoice
      WHERE settled IS NOT NULL AND in_parts = 0;

    CREATE TABLE invoice_correction (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, recorded_by TEXT NOT NULL, source TEXT NOT NULL,
      number TEXT NOT NULL, issued TEXT NOT NULL, due TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, reference TEXT NOT NULL,
      received TEXT, settled TEXT
    ) STRICT;
    CREATE INDEX invoice_correction_of ON invoice_correction (customer_id);

    ALTER TABLE customer ADD COLUMN terms TEXT NOT NULL DEFAULT '';
    ALTER TABLE customer ADD COLUMN slip_days INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE customer ADD COLUMN slip_from TEXT;
    CREATE INDEX invoice_open
      ON invoice (customer_id, due, number, issued, amount, currency, in_parts, settled)
      WHERE settled IS NULL;
    CREATE TRIGGER invoice_moves_pace AFTER UPDATE ON invoice BEGIN
      UPDATE customer SET slip_from = NULL WHERE id = NEW.customer_id AND slip_from IS NOT NULL;
    END;
    CREATE TRIGGER payment_moves_pace AFTER INSERT ON payment BEGIN
      UPDATE customer SET slip_from = NULL WHERE id = NEW.customer_id AND slip_from IS NOT NULL;
    END;
    CREATE TRIGGER undo_moves_pace AFTER INSERT ON entry WHEN NEW.undoes IS NOT NULL BEGIN
      UPDATE customer SET slip_from = NULL WHERE id = NEW.customer_id AND slip_from IS NOT NULL;
    END;
    ALTER TABLE contact_person ADD COLUMN good_times TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact_person ADD COLUMN bad_times TEXT NOT NULL DEFAULT '';
    ALTER TABLE promise ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE hold ADD COLUMN invoice_number TEXT;
    ALTER TABLE hold ADD COLUMN ended TEXT;
    ALTER TABLE hold ADD COLUMN ended_entry INTEGER REFERENCES entry (id) ON DELETE SET NULL;
    ALTER TABLE hold ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE contact_event ADD COLUMN good_times TEXT;
    ALTER TABLE contact_event ADD COLUMN bad_times TEXT;
    ALTER TABLE contact_event ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE commitment ADD COLUMN done_entry INTEGER REFERENCES entry (id) ON DELETE SET NULL;
    ALTER TABLE commitment ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE next_action ADD COLUMN done_entry INTEGER REFERENCES entry (id) ON DELETE SET NULL;
    ALTER TABLE next_action ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE note ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;
    ALTER TABLE acknowledgement RENAME TO clock_event;
    ALTER TABLE clock_event ADD COLUMN kind TEXT NOT NULL DEFAULT 'acknowledgement';
    ALTER TABLE clock_event ADD COLUMN until TEXT;
    ALTER TABLE clock_event ADD COLUMN entry INTEGER REFERENCES entry (id) ON DELETE CASCADE;

    CREATE TABLE instrument (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      kind TEXT NOT NULL, number TEXT NOT NULL, received TEXT NOT NULL, maturity TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, invoice_numbers TEXT NOT NULL,
      outcome TEXT, outcome_date TEXT,
      outcome_entry INTEGER REFERENCES entry (id) ON DELETE SET NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX instrument_of ON instrument (customer_id);
    CREATE TABLE handover (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, from_person TEXT NOT NULL, to_person TEXT NOT NULL, note TEXT NOT NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX handover_of ON handover (customer_id);
    CREATE TABLE interest_decision (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      invoice_number TEXT NOT NULL, date TEXT NOT NULL, treatment TEXT NOT NULL,
      reason TEXT NOT NULL, entry INTEGER REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX interest_decision_of ON interest_decision (customer_id);
    CREATE TABLE credit_fact (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      name TEXT NOT NULL, date TEXT NOT NULL, hundredths INTEGER NOT NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX credit_fact_of ON credit_fact (customer_id);
    CREATE TABLE payer_name (
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      name TEXT NOT NULL, PRIMARY KEY (customer_id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payer_name_by_name ON payer_name (name);
    CREATE TABLE bank_line (
      fingerprint TEXT PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """
}
