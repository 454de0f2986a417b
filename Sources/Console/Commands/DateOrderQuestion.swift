import Finance
import Ledger
import LineEditing

/// Asks for the order of a file's dates where the file leaves it open and a person is there to say.
struct DateOrderQuestion {
  enum Answer: Equatable {
    case order(DateOrder)
    /// The person stopped: nothing is to be done.
    case stopped
    /// Nobody is there to ask, or a program reads the answer: the file is refused as it stands.
    case unasked
  }

  let session: Session
  let file: String

  /// Shows the evidence and asks until there is an answer; there is none that is taken by itself.
  ///
  /// - Throws: ``Complaint`` on Ctrl-C.
  func ask(_ evidence: DateOrderEvidence) throws -> Answer {
    guard session.isByHand, session.form == .text else { return .unasked }
    let words = session.words
    let text = DateOrderText(
      words: words, formats: try session.formats(), today: session.today)
    session.write(text.question(evidence, file: file))
    let choices = evidence.readings.count + 1
    while true {
      session.output.line(words("dates.ask", ["count": String(choices)]))
      switch session.editor.readLine(prompt: Prompt("> "), initial: "") {
      case .interrupted: throw Complaint("import.interrupted", status: .interrupted)
      case .endOfInput: return .stopped
      case .line(let line):
        let folded = Folding.ascii(line).trimmed
        if folded.isEmpty { continue }
        if Self.stops.contains(folded) || folded == String(choices) { return .stopped }
        if let order = Self.order(folded, among: evidence.orders) {
          session.output.line(
            words("dates.taken", ["name": text.name(order), "order": order.rawValue]))
          return .order(order)
        }
        session.output.talk(
          words("dates.not-a-choice", ["seen": line.trimmed, "count": String(choices)]))
      }
    }
  }

  private static let stops: Set<String> = [
    "q", "quit", "stop", "n", "no", "中止", "終了", "やめる", "停止", "退出", "取消",
  ]

  private static let names: [String: DateOrder] = [
    "d": .dmy, "day": .dmy, "day first": .dmy, "日": .dmy, "日が先": .dmy, "日在前": .dmy,
    "m": .mdy, "month": .mdy, "month first": .mdy, "月": .mdy, "月が先": .mdy, "月在前": .mdy,
    "y": .ymd, "year": .ymd, "year first": .ymd, "年": .ymd, "年が先": .ymd, "年在前": .ymd,
  ]

  /// The order that was meant by its number, its name or its option; `nil` for none of those offered.
  static func order(_ folded: String, among orders: [DateOrder]) -> DateOrder? {
    if let number = Int(folded) {
      return orders.indices.contains(number - 1) ? orders[number - 1] : nil
    }
    guard let order = DateOrder(rawValue: folded) ?? names[folded] else { return nil }
    return orders.contains(order) ? order : nil
  }
}
