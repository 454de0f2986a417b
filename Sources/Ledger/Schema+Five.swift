extension Schema {
  /// What was paid on interest and costs.
  ///
  /// It lowers no principal, so it lies apart from the payments: what is open, aged and settled goes on to be read
  /// from the tables of before, and costs what it did.
  static let versionFive = """
    CREATE TABLE charge_payment (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      part TEXT NOT NULL, invoice_number TEXT, date TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, kind TEXT NOT NULL,
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      FOREIGN KEY (customer_id, invoice_number) REFERENCES invoice (customer_id, number)
        ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX charge_payment_of ON charge_payment (customer_id, date);
    CREATE INDEX charge_payment_for ON charge_payment (customer_id, invoice_number);
    """
}
