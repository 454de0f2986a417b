import Archive
import Conversation
import Finance
import Negotiation

/// Compares plans with what a session knows, and shows or writes the comparison.
struct ComparisonDesk {
  let session: Session
  let context: CallContext
  /// What the plans are about; never empty.
  let items: [PaymentPlan.Item]
  let facts: DealFacts
  /// Whether a part was contested in the call: the book doesn't know of it yet.
  var isContested = false

  /// - Throws: ``Complaint`` where there is nothing to compare.
  func shown(_ picked: ComparisonChoice.Picked) throws -> ShownComparison {
    guard
      let shown = ShownComparison(
        picked, items: items, facts: facts, context: context,
        settings: try session.book.settings(), noAgreement: session.words("compare.none"),
        isContested: isContested)
    else { throw Complaint("counter.nothing-to-plan") }
    return shown
  }

  func show(_ picked: ComparisonChoice.Picked) throws {
    let shown = try shown(picked)
    ComparisonSheet(
      shown: shown, words: session.words, formats: try session.formats(),
      width: session.desk.columns, ascii: session.desk.usesASCII,
      explainsRoutes: picked.explainsRoutes
    ).write(to: session)
    session.write(
      CalendarNotice(session.words, context.setting).lines(picked.plans.map(\.plan)))
  }

  /// Writes the page for printing; nothing is written over.
  ///
  /// - Parameter file: empty for a new name in the book's own folder.
  func writePage(_ picked: ComparisonChoice.Picked, to file: String) throws {
    let shown = try shown(picked)
    let page = ComparisonPage(
      shown: shown, words: session.words, formats: try session.formats()
    ).text()
    let path = try file.isEmpty ? newPath(shown) : file
    guard !Files.exists(path) else { throw Complaint("export.exists", ["path": path]) }
    try Files.create(path, bytes: Array(page.utf8))
    session.output.line(session.words("compare.written", ["path": path]))
  }

  /// The day, the customer's code and the first number that is free, in a folder apart from the letters: it's
  /// not for the customer.
  private func newPath(_ shown: ShownComparison) throws -> String {
    let folder = session.book.comparisonsPath
    try Files.makeFolder(folder)
    let code = shown.customer.code.filter { $0.isLetter || $0.isNumber || $0 == "-" }.prefix(40)
    let stem = "\(folder)/\(shown.comparison.now.date.iso)_\(code)"
    var number = 1
    while Files.exists("\(stem)-\(number).html") { number += 1 }
    return "\(stem)-\(number).html"
  }
}
