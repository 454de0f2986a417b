import Finance
import Ledger

/// The order of a file's dates: proved by the file, told, or asked.
extension ImportCommand {
  /// Imports and shows the report. Where the file leaves the order of its dates open, nothing was imported:
  /// it is asked for, and the import runs again with the answer.
  ///
  /// - Returns: whether nothing stood against the import.
  @discardableResult
  func bring(
    _ session: Session, _ run: (DateOrder?, Progress) throws -> ImportReport
  ) throws -> Bool {
    var report = try session.atLength { try run(nil, $0) }
    if let open = report.openDates {
      switch try DateOrderQuestion(session: session, file: file).ask(open) {
      case .order(let order): report = try session.atLength { try run(order, $0) }
      case .stopped:
        session.output.line(session.words("import.declined"))
        return false
      case .unasked: break
      }
    }
    session.hasFindings = !report.isAcceptable
    try show(report, session)
    return report.isAcceptable
  }

  /// The proposal with the order of its dates, proved by the whole file where its first rows leave it open,
  /// else asked for; unchanged where nobody can be asked.
  ///
  /// - Returns: whether it was asked for; `nil` when the person stopped.
  func settlingDates(
    of proposal: MappingProposal, _ session: Session
  ) throws -> (proposal: MappingProposal, isAsked: Bool)? {
    guard let encoding = proposal.mapping.encoding else { return (proposal, false) }
    let outcome = try session.atLength { progress in
      try DateOrderScan(
        file: file, mapping: proposal.mapping, encoding: encoding, monitor: Self.monitor(progress)
      ).run(today: session.today)
    }
    switch outcome {
    case .settled(let order, let evidence): return (proposal.taking(order, evidence), false)
    case .none: return (proposal, false)
    case .open(let evidence):
      switch try DateOrderQuestion(session: session, file: file).ask(evidence) {
      case .order(let order): return (proposal.taking(order), true)
      case .stopped: return nil
      case .unasked: return (proposal, false)
      }
    }
  }
}
