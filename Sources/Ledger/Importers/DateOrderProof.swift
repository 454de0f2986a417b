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
  /// The first date that only this order reads.
  private(set) var proving: [DateOrder: String] = [:]

  public init() {}

  /// How one text reads. A file has few days and many rows, so that is worked out once a text.
  private struct Reading: Sendable, Equatable {
    let orders: [DateOrder]
    let isAmbiguous: Bool

    init(_ text: String) {
      let dates = DateOrder.allCases.map { ($0, DateText.date(text, order: $0)) }
      orders = dates.filter { $0.1 != nil }.map(\.0)
      isAmbiguous = Set(dates.compactMap(\.1)).count > 1
    }
  }
  private var readings: [String: Reading] = [:]
  /// Texts remembered at most.
  private static let readingsMax = 10_000

  /// Takes one cell into account; empty ones say nothing.
  public mutating func add(_ text: String) {
    let text = text.trimmed
    guard !text.isEmpty else { return }
    let reading = readings[text] ?? Reading(text)
    if readings.count < Self.readingsMax { readings[text] = reading }
    count += 1
    for order in reading.orders { readable[order, default: 0] += 1 }
    if let only = reading.orders.first, reading.orders.count == 1, proving[only] == nil {
      proving[only] = text
    }
    if reading.isAmbiguous {
      ambiguousCount += 1
      if example.isEmpty { example = text }
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

  var isOpen: Bool { if case .open = verdict { true } else { false } }
}

/// What the dates of a file prove: all together, and each column alone.
struct DateOrderProofs {
  private(set) var whole = DateOrderProof()
  private(set) var columns: [ImportField: DateOrderProof] = [:]

  mutating func add(_ text: String, in field: ImportField) {
    whole.add(text)
    columns[field, default: DateOrderProof()].add(text)
  }

  /// The column with most dates that could be several days; `nil` when there are no dates.
  var worst: ImportField? {
    ImportField.dates.filter { columns[$0] != nil }
      .max { (columns[$0]?.ambiguousCount ?? 0) < (columns[$1]?.ambiguousCount ?? 0) }
  }

  /// How the order of the whole file goes with what each column says alone.
  func evidence(for order: DateOrder) -> [MappingProposal.Evidence] {
    var evidence: [MappingProposal.Evidence] = [.dateOrder(order, of: whole.count)]
    let fields = ImportField.dates.filter { columns[$0] != nil }
    let proving = fields.filter { columns[$0]?.proving[order] != nil }
    let open = fields.filter { columns[$0]?.isOpen ?? false }
    if let seen = proving.first.flatMap({ columns[$0]?.proving[order] }), !open.isEmpty {
      evidence.append(.dateOrderShared(proving, seen: seen, with: open))
    }
    for field in fields {
      for other in DateOrder.allCases where other != order {
        guard let seen = columns[field]?.proving[other] else { continue }
        evidence.append(.dateOrderBroken(field, seen: seen))
      }
    }
    return evidence
  }
}
