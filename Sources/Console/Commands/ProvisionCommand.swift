import ArgumentParser
import Finance
import Receivables

/// What of the open amounts is expected to be lost.
struct ProvisionCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "provision",
    abstract: "The bad-debt provision by age, at the rates of kaishu.yaml.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Option(
    help: ArgumentHelp("A past day; later payments don't count.", valueName: "past-date"),
    completion: .fromBook)
  var asOf: String?

  struct Listing: Encodable {
    struct Line: Encodable {
      let from: Int?
      let through: Int?
      let amount: Money
      let provision: Money
    }
    let asOf: CivilDate
    let currency: String
    let lines: [Line]
    let total: Money
  }

  func run(in session: Session) throws {
    let settings = try session.book.settings()
    let day = try session.date(asOf, looksBack: true) ?? session.today
    let accounts = try session.histories().map { CustomerAccount($0, asOf: day) }
    let currencies = Set(accounts.flatMap { $0.items.map(\.open.currency) }).sorted()
    let provisions = currencies.map {
      Provision(accounts, bounds: settings.ageing, currency: $0, rates: settings.provision)
    }
    if session.form == .json {
      return try session.writeJSON(provisions.map { Self.listing($0, day) })
    }
    let words = session.words
    let formats = try session.formats()
    session.output.line(words("provision.title", ["date": formats.date(day)]))
    if provisions.isEmpty { session.output.line(words("ageing.nothing")) }
    for provision in provisions {
      var table = Table([
        .init(words("column.bucket"), fit: .wrap), .init(words("column.amount"), .trailing),
        .init(words("column.provision"), .trailing),
      ])
      for line in provision.lines {
        table.add([
          AgeingCommand.name(line.bucket.from, line.bucket.through, words),
          formats.money(line.bucket.amount), formats.money(line.provision),
        ])
      }
      table.add([
        words("ageing.total"),
        formats.money(provision.lines.map(\.bucket.amount).sum(provision.currency)),
        formats.money(provision.total),
      ])
      session.write(table)
    }
  }

  private static func listing(_ provision: Provision, _ day: CivilDate) -> Listing {
    Listing(
      asOf: day, currency: provision.currency.code,
      lines: provision.lines.map {
        Listing.Line(
          from: $0.bucket.from, through: $0.bucket.through, amount: $0.bucket.amount,
          provision: $0.provision)
      }, total: provision.total)
  }
}
