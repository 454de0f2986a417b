import ArgumentParser
import Finance
import Receivables

/// How a customer pays, in detail.
struct BehaviourCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "behaviour",
    abstract: "How a customer pays: share late, spread, trend, by amount, by month, promises.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  struct Record: Encodable {
    struct Group: Encodable {
      let count: Int
      let late: Int
      /// In hundredths of a day.
      let meanDaysLateHundredths: Int
    }
    let all: Group
    let median: Int?
    let nineOfTen: Int?
    let worst: Int?
    let thirds: [Group]
    let byAmount: [Group]
    let byMonth: [Group]
    let promisesKept: Int
    let promisesDecided: Int
    let meanPromiseSlipHundredths: Int?
  }

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let details = BehaviourDetails(try session.account(customer).history, asOf: session.today)
    if session.form == .json { return try session.writeJSON(Self.record(details)) }
    try show(details, session)
  }

  private static func record(_ details: BehaviourDetails) -> Record {
    func group(_ group: BehaviourDetails.Group) -> Record.Group {
      Record.Group(
        count: group.count, late: group.lateCount, meanDaysLateHundredths: group.meanHundredths)
    }
    return Record(
      all: group(details.all), median: details.median, nineOfTen: details.ninth,
      worst: details.worst, thirds: details.thirds.map(group),
      byAmount: details.byAmount.map(group), byMonth: details.byMonth.map(group),
      promisesKept: details.promisesKept, promisesDecided: details.promisesDecided,
      meanPromiseSlipHundredths: details.slipHundredths)
  }

  private func show(_ details: BehaviourDetails, _ session: Session) throws {
    let words = session.words
    guard let median = details.median, let ninth = details.ninth, let worst = details.worst else {
      return session.output.line(words("brief.pays-unknown"))
    }
    session.output.line(
      words(
        "behaviour.all",
        [
          "late": String(details.all.lateCount), "count": String(details.all.count),
          "mean": Decimals.text(hundredths: details.all.meanHundredths),
        ]))
    session.output.line(
      words(
        "behaviour.spread",
        ["median": String(median), "ninth": String(ninth), "worst": String(worst)]))
    let formats = try session.formats()
    var table = Table([
      .init(words("column.group"), fit: .wrap), .init(words("column.invoices"), .trailing),
      .init(words("column.late"), .trailing), .init(words("column.days-late"), .trailing),
    ])
    var means: [Int] = []
    func add(_ name: String, _ group: BehaviourDetails.Group) {
      guard group.count > 0 else { return }
      table.add([
        name, String(group.count), String(group.lateCount),
        Decimals.text(hundredths: group.meanHundredths),
      ])
      means.append(group.meanHundredths)
    }
    for (name, group) in zip(["first", "middle", "last"], details.thirds) {
      add(words("behaviour.third-\(name)"), group)
    }
    for (amount, group) in zip(details.amounts, details.byAmount) {
      add(words("behaviour.amount", ["amount": formats.money(amount)]), group)
    }
    for (index, group) in details.byMonth.enumerated() {
      add(words("behaviour.month", ["month": String(index + 1)]), group)
    }
    if !means.isEmpty {
      let largest = means.max() ?? 0
      table.addColumn(
        .init("", isPicture: true),
        means.map { Bars.bar($0, of: largest, width: 12, ascii: session.desk.usesASCII) })
      session.write(table)
    }
    if details.promisesDecided > 0 {
      session.output.line(
        words(
          details.slipHundredths == nil ? "behaviour.promises" : "behaviour.promises-slip",
          [
            "kept": String(details.promisesKept), "count": String(details.promisesDecided),
            "days": Decimals.text(hundredths: details.slipHundredths ?? 0),
          ]))
    }
  }
}
