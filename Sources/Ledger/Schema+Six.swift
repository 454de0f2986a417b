extension Schema {
  /// Letters that went out. The files lie beside the ledger; here are their names and hashes.
  static let versionSix = """
    CREATE TABLE letter (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, channel TEXT NOT NULL,
      addressee TEXT NOT NULL, pay_by TEXT, invoice_numbers TEXT NOT NULL, files TEXT NOT NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX letter_of ON letter (customer_id, date);
    """
}
