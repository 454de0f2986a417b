import Finance
import Negotiation

extension CallRunner {
  /// Puts plans side by side: the ones named, else what is on the table and may be offered. With `--html`, and
  /// a file if one is named next, it is written for printing instead.
  func compare(_ text: String) throws {
    try checkNegotiable()
    var typed = WordSplitter.words(text)
    var file: String?
    if let place = typed.firstIndex(of: "--html") {
      file = place + 1 < typed.count && isFile(typed[place + 1]) ? typed.remove(at: place + 1) : ""
      typed.remove(at: place)
    }
    let choice = ComparisonChoice(
      words: words, proposals: session.proposals.isEmpty ? proposals : session.proposals,
      theirs: call.offers.last(where: \.byCustomer)?.plan, nearest: nearest.map(\.plan),
      asked: asked, reader: context.reader(call), formats: formats)
    let desk = ComparisonDesk(
      session: session, context: context, items: context.planItems(call),
      facts: context.facts(call), isContested: call.newlyDisputed.isPositive)
    let picked = try choice.pick(typed)
    if let file { return try desk.writePage(picked, to: file) }
    try desk.show(picked)
  }

  /// What is asked of those who won't pay, once its day is said: all of it on that day.
  private var asked: ProposedPlan? {
    guard call.path == .insist, let day = call.date(.insistBy) else { return nil }
    return try? wholePlan(on: day).0
  }

  /// Whether a word names a file rather than a plan.
  private func isFile(_ word: String) -> Bool { word.contains("/") || word.hasSuffix(".html") }
}
