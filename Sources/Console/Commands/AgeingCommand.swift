import Archive
import ArgumentParser
import Finance
import Ledger
import Receivables

/// Open amounts by how long they are overdue.
struct AgeingCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "ageing", abstract: "Open amounts of the book, or of a customer, by days overdue.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "A customer; the whole book when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day to look at, as YYYY-MM-DD; later payments don't count.", valueName: "past-date"),
    completion: .fromBook)
  var asOf: String?

  @Option(help: ArgumentHelp("The last days of the buckets, such as 15,30,45.", valueName: "days"))
  var buckets: String?

  @Option(
    help: ArgumentHelp("The day that ages are counted from.", valueName: "ageing-start"),
    completion: .list(Ageing.Start.allCases.map(\.rawValue)))
  var by: String?

  struct Row: Encodable {
    /// First and last day overdue; both missing for what isn't due yet.
    let from: Int?
    let through: Int?
    let count: Int
    let amount: Money
  }

  struct Listing: Encodable {
    let asOf: CivilDate
    let currency: String
    let by: String
    let buckets: [Row]
    /// What the buckets add up to: all that is outstanding on invoices.
    let total: Money
    /// Money and credit notes that belong to no invoice yet.
    let onAccount: Money
  }

  func run(in session: Session) throws {
    let day = try CivilDate.typed(iso: asOf) ?? session.today
    let bounds = try bounds(session)
    let start = try start()
    let book = try openBook(day, session)
    let listings = book.currencies.map { currency in
      let ageing = Ageing(
        book.amounts, asOf: day, by: start, bounds: bounds, currency: currency)
      return Listing(
        asOf: day, currency: currency.code, by: start.rawValue,
        buckets: ageing.buckets.map {
          Row(from: $0.from, through: $0.through, count: $0.count, amount: $0.amount)
        },
        total: ageing.buckets.map(\.amount).sum(currency),
        onAccount: book.onAccount.filter { $0.currency == currency }.sum(currency))
    }
    if session.form == .json { return try session.writeJSON(listings) }
    try show(listings, day, session)
  }

  private func openBook(_ day: CivilDate, _ session: Session) throws -> OpenBook {
    guard customer.isEmpty else {
      let chosen = try session.customer(customer.joined(separator: " "))
      return OpenBook([try session.account(chosen, asOf: day)])
    }
    return try session.book.ledger().openBook(asOf: day)
  }

  private func start() throws -> Ageing.Start {
    guard let by else { return .due }
    guard let start = Ageing.Start(rawValue: by) else {
      throw Complaint.notOneOf("ageing.by", by, Ageing.Start.allCases.map(\.rawValue))
    }
    return start
  }

  private func bounds(_ session: Session) throws -> [Int] {
    guard let buckets else { return try session.book.settings().ageing }
    guard let bounds = Ageing.bounds(buckets) else {
      throw Complaint("usage.buckets", ["seen": buckets], status: .usage)
    }
    return bounds
  }

  private func show(_ listings: [Listing], _ day: CivilDate, _ session: Session) throws {
    let words = session.words
    let formats = try session.formats()
    let title = by == Ageing.Start.issued.rawValue ? "ageing.title-issued" : "ageing.title"
    session.output.line(words(title, ["date": formats.date(day)]))
    if listings.isEmpty { session.output.line(words("ageing.nothing")) }
    for listing in listings {
      var rows = listing.buckets.map { row in
        [name(row, by: listing.by, words), String(row.count), formats.money(row.amount)]
      }
      rows.append([words("ageing.total"), "", formats.money(listing.total)])
      if !listing.onAccount.isZero {
        let taken = .zero(listing.total.currency) - listing.onAccount
        rows.append([words("ageing.on-account"), "", formats.money(taken)])
        rows.append([words("ageing.net"), "", formats.money(listing.total + taken)])
      }
      var table = Table([
        .init(words("column.bucket"), fit: .wrap), .init(words("column.invoices"), .trailing),
        .init(words("column.amount"), .trailing),
      ])
      for row in rows { table.add(row) }
      let bars = bars(listing, session, room: session.desk.columns - table.width - 2)
      table.addColumn(
        .init("", isPicture: true),
        bars + Array(repeating: "", count: rows.count - bars.count))
      session.write(table)
    }
  }

  private static let barMax = 20
  private static let barMin = 4

  /// A bar a bucket, as long as there is room for; empty where there is too little.
  private func bars(_ listing: Listing, _ session: Session, room: Int) -> [String] {
    let largest = listing.buckets.map { abs($0.amount.minorUnits) }.max() ?? 0
    return listing.buckets.map {
      Bars.bar(
        $0.amount.minorUnits, of: largest, width: room < Self.barMin ? 0 : min(Self.barMax, room),
        ascii: session.desk.usesASCII)
    }
  }

  private func name(_ row: Row, by start: String, _ words: Words) -> String {
    if row.from == nil, start == Ageing.Start.issued.rawValue { return words("ageing.same-day") }
    return Self.name(row.from, row.through, words)
  }

  /// What a bucket is called.
  static func name(_ from: Int?, _ through: Int?, _ words: Words) -> String {
    guard let from else { return words("ageing.not-due") }
    guard let through else { return words("ageing.over", ["days": String(from)]) }
    return words("ageing.days", ["from": String(from), "to": String(through)])
  }
}
