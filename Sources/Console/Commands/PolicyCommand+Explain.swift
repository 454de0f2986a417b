import Finance
import LineEditing
import Negotiation

extension PolicyCommand {
  /// One rule whole, or all of them in short: the published text, the firm's figures, what exceptions change.
  func explain(_ name: String?, _ session: Session) throws {
    let policy = try session.book.settings().policy
    let text = PolicyText(words: session.words, formats: try session.formats())
    let rules = try name.map { [try Self.rule($0)] } ?? PolicyRules.all
    if session.form == .json {
      return try session.writeJSON(rules.map { RuleRecord($0, policy, text) })
    }
    guard let rule = rules.first, rules.count == 1 else {
      for rule in rules {
        session.output.line(session.output.styled(rule.name, .bold))
        session.output.line("  " + (text.paragraphs(rule).first ?? ""))
        for key in LimitKey.of(rule) { session.output.line("  " + text.levels(key, policy)) }
      }
      session.output.line(session.words("policy.explain-more"))
      return
    }
    session.output.line(session.output.styled(rule.name, .bold))
    session.write(text.paragraphs(rule))
    write(LimitKey.of(rule), policy, text, session)
  }

  private func write(
    _ keys: [LimitKey], _ policy: Policy, _ text: PolicyText, _ session: Session
  ) {
    for key in keys {
      session.output.line(
        session.words(
          "policy.limit-named", ["limit": text.name(key), "key": "policy.levels.\(key.rawValue)"]))
      let levels = policy.levels.map { text.level($0.name) }
      let width = levels.map { DisplayWidth.of($0) }.max() ?? 0
      for (level, name) in zip(policy.levels, levels) {
        let value = text.value(key, level.limits)
        session.output.line(
          "  " + DisplayWidth.padded(name, to: width) + "  "
            + (value.isEmpty ? session.words("policy.no-limit") : value))
      }
    }
    session.write(
      policy.exceptions.indices.compactMap { text.exception($0 + 1, policy, of: keys) })
  }

  /// The rule of a name, however its letters are written.
  static func rule(_ typed: String) throws -> any PolicyRule.Type {
    let wanted = Folding.ascii(typed)
    if let rule = PolicyRules.all.first(where: { Folding.ascii($0.name) == wanted }) {
      return rule
    }
    let begun = PolicyRules.all.filter { Folding.ascii($0.name).hasPrefix(wanted) }
    if begun.count == 1 { return begun[0] }
    throw Complaint(
      "policy.no-rule", ["seen": typed], status: .usage,
      near: begun.first?.name ?? Suggestion.nearest(typed, in: PolicyRules.all.map { $0.name }))
  }
}
