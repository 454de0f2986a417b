import Finance

/// Which order dates are written in, as far as the dates themselves prove it.
public struct DateOrderProof: Sendable, Equatable {
  public enum Verdict: Sendable, Equatable {
    /// Only this order reads as many of them.
    case proved(DateOrder)
    /// These orders read the dates equally well, to other days.
    case open([DateOrder])
    /// Hardly one reads as a date in any order.
    case unreadable
  }

  /// How many dates each order reads.
  private var readable: [DateOrder: Int] = [:]
  /// Dates that more than one order reads, to different days.
  public private(set) var ambiguousCount = 0
  public private(set) var count = 0
  /// One of the dates that could be more than one day; empty when there is none.
  public private(set) var example = ""

  public init() {}

  /// Takes one cell into account; empty ones say nothing.
  public mutating func add(_ text: String) {
    guard !text.trimmed.isEmpty else { return }
    count += 1
    var days: Set<CivilDate> = []
    for order in DateOrder.allCases {
      if let date = DateText.date(text, order: order) {
        readable[order, default: 0] += 1
        days.insert(date)
      }
    }
    if days.count > 1 {
      ambiguousCount += 1
      if example.isEmpty { example = text.trimmed }
    }
  }

  public var verdict: Verdict {
    let most = readable.values.max() ?? 0
    guard most > 0 else { return .unreadable }
    let best = DateOrder.allCases.filter { readable[$0] == most }
    // Dates like 3/3/2026 are the same day in either order.
    if best.count == 1 || ambiguousCount == 0 { return .proved(best[0]) }
    return .open(best)
  }
}
