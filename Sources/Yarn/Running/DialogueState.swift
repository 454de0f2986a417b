/// Where a dialogue stands. A plain value, so that it can be put aside and taken up again.
struct DialogueState: Sendable {
  struct Frame: Sendable, Hashable {
    let node: Int
    /// Where to go on after a detour; for the frame on top where to go on after it ends is in the one below.
    var returnPlace: Int
  }

  var place = 0
  var stack: [Value] = []
  var frames: [Frame] = []
  /// Events that are due before anything else is done.
  var due: [DialogueEvent] = []
  var options: [(line: Int, target: Int, isAvailable: Bool, values: [Value])] = []
  var candidates: [Candidate] = []
  /// Where each delivered option leads; empty when none is awaited.
  var targets: [Int] = []
  var isRunning = false
  var chance: SeededGenerator
}
