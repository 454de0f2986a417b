import Receivables

extension BriefRenderer {
  /// The credit grade and what changed for the worse; `nil` where neither can be said. What the lines beside it
  /// say already isn't repeated.
  func grade() -> String? {
    let text = WarningText(words: words, formats: formats)
    let said = Set(["slipping", "promises-broken", "disputes"])
    let warnings = brief.warnings.filter { !said.contains($0.code) }.map { "! " + text.line($0) }
    let grade = brief.grade.map {
      words("brief.grade", ["grade": $0.grade.name, "score": String($0.score)])
    }
    let parts = [grade].compactMap(\.self) + warnings
    return parts.isEmpty ? nil : parts.joined(separator: words("list.semicolon"))
  }
}
