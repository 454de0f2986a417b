import GRDB

/// The tables of a ledger, and the steps from one version of them to the next.
///
/// The version is SQLite's `user_version`: one pragma tells on opening that nothing is to be done.
enum Schema {
  /// Marks the file as ours (`KAIS`), so that another program's database is never written to.
  static let applicationID = 0x4B41_4953

  /// Step n brings version n to n + 1. A step that was released is never changed.
  static let steps = [versionOne, versionTwo, versionThree, versionFour, versionFive, versionSix]

  /// From this version on a customer's row keeps their pace.
  private static let withPace = 4

  static var version: Int { steps.count }

  /// Makes or brings up to date the tables.
  ///
  /// - Throws: ``LedgerError/notALedger(path:)``, ``LedgerError/newerSchema(found:known:)``.
  static func prepare(_ queue: DatabaseQueue, path: String) throws {
    let found = try queue.read { db in try checkedVersion(db, path: path) }
    guard found < version else { return }
    try queue.write { db in
      // Another program may have been faster.
      let now = try checkedVersion(db, path: path)
      for step in steps.dropFirst(now) { try db.execute(sql: step) }
      if now > 0, now < withPace { try Pace.renewAll(in: db) }
      try db.execute(sql: "PRAGMA user_version = \(version)")
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
  }

  private static func checkedVersion(_ db: Database, path: String) throws -> Int {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if tables == 0, found == 0 { return 0 }
    guard owner == applicationID else { throw LedgerError.notALedger(path: path) }
    guard found <= version else {
      throw LedgerError.newerSchema(found: found, known: version)
    }
    return found
  }

  private static let versionOne = """
    CREATE TABLE customer (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      code_folded TEXT NOT NULL,
      name TEXT NOT NULL,
      reading TEXT NOT NULL,
      search TEXT NOT NULL,
      is_person INTEGER NOT NULL,
      language TEXT NOT NULL,
      country TEXT NOT NULL,
      address TEXT NOT NULL,
      credit_limit INTEGER,
      credit_limit_currency TEXT,
      grade TEXT NOT NULL
    ) STRICT;
    CREATE INDEX customer_by_folded_code ON customer (code_folded);
    CREATE TABLE contact_person (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      name TEXT NOT NULL, role TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contact_person_of ON contact_person (customer_id);
    CREATE TABLE invoice (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      number TEXT NOT NULL, issued TEXT NOT NULL, due TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, reference TEXT NOT NULL,
      UNIQUE (customer_id, number)
    ) STRICT;
    CREATE INDEX invoice_of ON invoice (customer_id, issued);
    CREATE TABLE payment (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL,
      invoice_number TEXT NOT NULL, date TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL,
      FOREIGN KEY (customer_id, invoice_number) REFERENCES invoice (customer_id, number)
        ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX payment_of ON payment (customer_id, date);
    CREATE INDEX payment_for ON payment (customer_id, invoice_number);
    CREATE TABLE promise (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      made TEXT NOT NULL, due TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL
    ) STRICT;
    CREATE INDEX promise_of ON promise (customer_id, made);
    CREATE TABLE dispute (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL,
      invoice_number TEXT NOT NULL, opened TEXT NOT NULL,
      amount INTEGER NOT NULL, currency TEXT NOT NULL, reason TEXT NOT NULL, closed TEXT,
      FOREIGN KEY (customer_id, invoice_number) REFERENCES invoice (customer_id, number)
        ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX dispute_of ON dispute (customer_id, opened);
    CREATE INDEX dispute_for ON dispute (customer_id, invoice_number);
    CREATE TABLE hold (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      starts TEXT NOT NULL, ends TEXT NOT NULL, reason TEXT NOT NULL, owner TEXT NOT NULL
    ) STRICT;
    CREATE INDEX hold_of ON hold (customer_id, starts);
    CREATE TABLE contact_event (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, channel TEXT NOT NULL, person TEXT NOT NULL, summary TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contact_event_of ON contact_event (customer_id, date);
    CREATE TABLE commitment (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      made TEXT NOT NULL, due TEXT NOT NULL, owner TEXT NOT NULL, what TEXT NOT NULL, done TEXT
    ) STRICT;
    CREATE INDEX commitment_of ON commitment (customer_id, made);
    CREATE TABLE acknowledgement (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, how TEXT NOT NULL
    ) STRICT;
    CREATE INDEX acknowledgement_of ON acknowledgement (customer_id, date);
    CREATE TABLE next_action (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, owner TEXT NOT NULL, kind TEXT NOT NULL, note TEXT NOT NULL, done TEXT
    ) STRICT;
    CREATE INDEX next_action_of ON next_action (customer_id, date);
    CREATE TABLE plan_event (
      id INTEGER PRIMARY KEY,
      plan_id TEXT NOT NULL, customer_code TEXT NOT NULL, date TEXT NOT NULL,
      kind TEXT NOT NULL, note TEXT NOT NULL, recorded_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX plan_event_of ON plan_event (plan_id);
    """

  /// Which calls have been recorded.
  private static let versionTwo = """
    CREATE TABLE call_outcome (call_id TEXT PRIMARY KEY) STRICT;
    """

  /// What people write down about a customer.
  private static let versionThree = """
    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
      date TEXT NOT NULL, text TEXT NOT NULL, recorded_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX note_of ON note (customer_id, date);
    """
}
