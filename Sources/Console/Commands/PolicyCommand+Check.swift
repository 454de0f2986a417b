import Finance
import Negotiation

extension PolicyCommand {
  /// What contradicts itself in the policy; finds nothing, or sets the status to findings.
  func check(_ session: Session) throws {
    let policy = try session.book.settings().policy
    let text = PolicyFindingText(
      words: session.words, formats: try session.formats(), policy: policy)
    let findings = try session.policyFindings()
    session.hasFindings = !findings.isEmpty
    if session.form == .json {
      return try session.writeJSON(findings.map { PolicyFindingRecord($0, text) })
    }
    for finding in findings { session.write(text.lines(finding)) }
    if findings.isEmpty {
      session.output.line(
        session.words(
          "policy-check.none",
          [
            "levels": String(policy.levels.count), "exceptions": String(policy.exceptions.count),
          ]))
      return
    }
    session.output.line(
      session.words(
        "policy-check.count",
        ["count": String(findings.count), "path": session.book.settingsPath]))
  }
}

extension Session {
  /// What contradicts itself in the book's policy, with examples that begin today.
  func policyFindings() throws -> [PolicyFinding] {
    let settings = try book.settings()
    let currency = settings.firm.currency
    return PolicyCheck(settings.policy, setting: try setting(currency), currency: currency)
      .findings()
  }
}
