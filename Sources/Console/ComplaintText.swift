/// Complaints in words.
struct ComplaintText {
  let words: Words
  let output: Output

  func write(_ complaint: Complaint) {
    for line in lines(complaint) { output.talk(line) }
  }

  /// The message, then its details and faults, set in.
  func lines(_ complaint: Complaint) -> [String] {
    let near = complaint.near.map { words("complaint.near", ["near": $0]) }
    return [words(complaint.key, complaint.arguments)]
      + ([near].compactMap(\.self) + complaint.details + complaint.faults.map(line)).map {
        "  " + Shown.prose($0)
      }
  }

  /// `12: policy.levels[1].term-month: unknown key; did you mean term-months?`
  private func line(_ finding: FileFinding) -> String {
    let place = finding.line > 0 ? words("fault.line", ["line": String(finding.line)]) : ""
    let path = finding.path.isEmpty ? "" : Shown.prose(finding.path) + ": "
    return place + path + text(finding.fault)
  }

  private func text(_ fault: FileFinding.Fault) -> String {
    switch fault {
    case .unreadable(let problem): words("fault.unreadable", ["problem": problem])
    case .unknownKey(let near):
      near.map { words("fault.unknown-key-near", ["near": $0]) } ?? words("fault.unknown-key")
    case .missing: words("fault.missing")
    case .wrongType(let seen, let expected):
      words("fault.wrong-type", ["seen": seen, "expected": words("type.\(expected)")])
    case .notOneOf(let seen, let allowed):
      words("fault.not-one-of", ["seen": seen, "allowed": allowed.joined(separator: ", ")])
    case .outOfRange(let seen, let from, let through):
      words("fault.out-of-range", ["seen": seen, "from": from, "to": through])
    case .impossible(let key): words("fault.\(key)")
    case .duplicate(let seen): words("fault.duplicate", ["seen": seen])
    }
  }
}
