import Correspondence
import Receivables

/// Reads `wording`: what the firm's letters must not or should not say, beside the shipped terms.
struct WordingReader {
  let reader: NodeReader

  func terms(_ top: NodeReader.Map) -> [WordingTerm] {
    let keys: Set<String> = ["pattern", "severity", "reason", "instead", "language"]
    return reader.maps(top, "wording", keys: keys).enumerated().compactMap {
      (index, map) -> WordingTerm? in
      let pattern = reader.text(map, "pattern", required: true)
      let severity = reader.word(map, "severity", WordingTerm.Severity.self)
      let reason = reader.text(map, "reason", required: true)
      let language = reader.word(map, "language", Language.self)
      guard let pattern, let reason else { return nil }
      if let fault = Self.fault(pattern) {
        reader.add(
          map.line(of: "pattern"), "\(map.path).pattern",
          .wrongType(
            seen: "\(pattern) (\(fault.column))", expected: "pattern-\(fault.problem.rawValue)"))
        return nil
      }
      return WordingTerm(
        id: "own-\(index + 1)", language: language, severity: severity ?? .warn, pattern: pattern,
        reason: reason, instead: reader.text(map, "instead") ?? "")
    }
  }

  private static func fault(_ pattern: String) -> WordingPattern.Fault? {
    do throws(WordingPattern.Fault) {
      _ = try WordingPattern(pattern)
      return nil
    } catch {
      return error
    }
  }
}
