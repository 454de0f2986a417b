import Correspondence

/// What is wrong with a letter or a template, in words.
struct LetterFaultText {
  let words: Words

  func complaint(_ error: LetterError) -> Complaint {
    switch error {
    case .facts(let findings):
      Complaint("letter.refused", [:], details: findings.map(line))
    case .template(let findings):
      Complaint("template.refused", [:], details: findings.map(line))
    case .language(let language, let kind):
      Complaint(
        "letter.not-in-language",
        [
          "kind": kind.rawValue, "seen": language.rawValue,
          "allowed": kind.languages.map(\.rawValue).joined(separator: ", "),
        ], status: .usage)
    case .edited(let missing, let unknown):
      Complaint(
        "letter.edited", [:],
        details: missing.map { words("letter.edited-missing", ["fact": $0]) }
          + unknown.map { words("letter.edited-unknown", ["fact": $0]) })
    }
  }

  func line(_ finding: LetterFinding) -> String {
    let fact = words("fact.\(finding.fact.rawValue)")
    let key = "letter-problem.\(finding.problem)"
    // Where it is about nothing in particular, it names nothing.
    let whole = finding.subject.isEmpty && words.has(key + "-whole") ? key + "-whole" : key
    var text = finding.id + "  " + words(whole, ["fact": fact, "subject": finding.subject])
    let remedy = "fact-remedy.\(finding.fact.rawValue)"
    if finding.severity == .error, words.has(remedy) { text += " " + words(remedy) }
    return text
  }

  func line(_ finding: TemplateFinding) -> String {
    let place =
      finding.line > 0 ? "\(finding.template):\(finding.line):\(finding.column)" : finding.template
    var text =
      finding.id + "  " + Shown.prose(place) + "  "
      + words("template-problem.\(finding.problem)", ["seen": finding.seen])
    if let near = finding.nearest { text += " " + words("template.near", ["near": near]) }
    return text
  }
}
