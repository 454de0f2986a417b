/// How a line group or a node group chooses among what may run.
public enum SaliencyStrategy: String, Sendable, CaseIterable {
  /// The first in the order of the script.
  case first
  /// The one with the most specific condition; the first of those.
  case best
  /// The one that was chosen least often; of those the most specific; of those the first. Needs no chance.
  case bestLeastRecentlySeen = "best_least_recently_seen"
  /// As ``bestLeastRecentlySeen``, but by chance where it would take the first.
  case randomBestLeastRecentlySeen = "random_best_least_recently_seen"
  /// Any, by chance.
  case random

  /// Accepts the names of test plans and of the `set_saliency` command.
  public init?(name: String) {
    switch name {
    case "best_least_recent", "best_least_recently_viewed": self = .bestLeastRecentlySeen
    case "random_best_least_recent", "random_best_least_recently_viewed":
      self = .randomBestLeastRecentlySeen
    default: self.init(rawValue: name)
    }
  }
}

/// Something that may run.
struct Candidate: Sendable, Hashable {
  let content: Int
  /// Where to go on.
  let target: Int
}

extension SaliencyStrategy {
  /// The place of the chosen one; `nil` when there is none.
  ///
  /// - Parameter views: how often each was chosen before.
  func choose(
    _ complexities: [Int], views: (Int) -> Int, chance: inout SeededGenerator
  ) -> Int? {
    guard !complexities.isEmpty else { return nil }
    let all = Array(complexities.indices)
    switch self {
    case .first: return all[0]
    case .random: return chance.pick(all)
    case .best:
      return all.filter { complexities[$0] == complexities.max() }.first
    case .bestLeastRecentlySeen, .randomBestLeastRecentlySeen:
      let counts = all.map(views)
      let fresh = all.filter { counts[$0] == counts.min() }
      let most = fresh.map { complexities[$0] }.max()
      let best = fresh.filter { complexities[$0] == most }
      return self == .bestLeastRecentlySeen ? best.first : chance.pick(best)
    }
  }
}

/// The same numbers for the same seed, on every machine (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to but not one.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number below a bound of at least one.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
}
