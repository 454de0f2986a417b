import Finance
import Receivables
import Yams

/// What is wrong at one place of a YAML file.
struct FileFinding: Equatable {
  enum Fault: Equatable {
    case unreadable(String)
    case unknownKey(near: String?)
    case missing
    case wrongType(seen: String, expected: String)
    case notOneOf(seen: String, allowed: [String])
    case outOfRange(seen: String, from: String, through: String)
    /// A limit that no plan can meet or that a lower level exceeds; a key of the catalogue.
    case impossible(key: String)
    case duplicate(String)
  }
  /// 1-based; 0 when the place isn't known.
  let line: Int
  /// The way to the value: `policy.levels[1].term-months`.
  let path: String
  let fault: Fault
}

/// Reads a YAML document value by value and collects every fault instead of stopping at the first.
///
/// Yams' own decoding stops at one fault and forgets where it was, so the nodes are read with their
/// marks.
final class NodeReader {
  private(set) var findings: [FileFinding] = []

  /// One map of the document, with the keys that may stand in it.
  struct Map {
    let path: String
    let line: Int
    fileprivate let members: [String: Node]

    var isEmpty: Bool { members.isEmpty }
    var keys: [String] { members.keys.sorted() }
    func has(_ key: String) -> Bool { members[key] != nil }
    func line(of key: String) -> Int { members[key]?.mark?.line ?? line }
  }

  func add(_ line: Int, _ path: String, _ fault: FileFinding.Fault) {
    findings.append(FileFinding(line: line, path: path, fault: fault))
  }

  /// The document's top map; `nil` when the text is no YAML map, which is a finding.
  func document(_ text: String, keys: Set<String>?) -> Map? {
    do {
      // Values are read as they are written: telling numbers from texts is a matter of regular expressions, which
      // every start would have to compile.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        add(1, "", .wrongType(seen: "", expected: "map"))
        return nil
      }
      return map(node, path: "", keys: keys)
    } catch let error as YamlError {
      add(Self.line(of: error), "", .unreadable(Self.words(of: error)))
      return nil
    } catch {
      add(0, "", .unreadable(String(describing: error)))
      return nil
    }
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 0
    }
  }

  private static func words(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _): "duplicated keys: \(keys)"
    default: "YAML"
    }
  }

  private func map(_ node: Node, path: String, keys: Set<String>?) -> Map? {
    let line = node.mark?.line ?? 0
    guard case .mapping(let mapping) = node else {
      add(line, path, .wrongType(seen: Self.show(node), expected: "map"))
      return nil
    }
    var members: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      let place = path.isEmpty ? name : "\(path).\(name)"
      if let keys, !keys.contains(name) {
        add(key.mark?.line ?? line, place, .unknownKey(near: Suggestion.nearest(name, in: keys)))
        continue
      }
      members[name] = value
    }
    return Map(path: path, line: line, members: members)
  }

  private static func show(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string
    case .mapping: "{…}"
    case .sequence: "[…]"
    case .alias: "*"
    }
  }

  private func place(_ map: Map, _ key: String) -> String {
    map.path.isEmpty ? key : "\(map.path).\(key)"
  }

  // MARK: - Values

  /// A map inside a map; `nil` when it is missing (a finding where `required`) or no map.
  func map(_ map: Map, _ key: String, keys: Set<String>?, required: Bool = false) -> Map? {
    guard let node = map.members[key] else {
      if required { add(map.line, place(map, key), .missing) }
      return nil
    }
    if case .scalar(let scalar) = node, scalar.string.isEmpty || scalar.string == "null" {
      return nil
    }
    return self.map(node, path: place(map, key), keys: keys)
  }

  /// Maps in a list; empty when the list is missing.
  func maps(_ map: Map, _ key: String, keys: Set<String>) -> [Map] {
    guard let node = map.members[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      add(
        node.mark?.line ?? map.line, place(map, key),
        .wrongType(seen: Self.show(node), expected: "list"))
      return []
    }
    return sequence.enumerated().compactMap { index, node in
      self.map(node, path: "\(place(map, key))[\(index + 1)]", keys: keys)
    }
  }

  enum Shape { case text, list, map }

  /// Whether a value that may be written in several ways is one text, a list or a map.
  func shape(_ map: Map, _ key: String) -> Shape? {
    switch map.members[key] {
    case .scalar, .alias: .text
    case .sequence: .list
    case .mapping: .map
    case nil: nil
    }
  }

  /// A text; `nil` when it is missing.
  func text(_ map: Map, _ key: String, required: Bool = false) -> String? {
    guard let node = map.members[key] else {
      if required { add(map.line, place(map, key), .missing) }
      return nil
    }
    guard case .scalar(let scalar) = node else {
      add(map.line(of: key), place(map, key), .wrongType(seen: Self.show(node), expected: "text"))
      return nil
    }
    let text = scalar.string.trimmed
    if required, text.isEmpty {
      add(map.line(of: key), place(map, key), .missing)
      return nil
    }
    return text
  }

  /// A list of texts, or one text as a list of one; empty when missing.
  func texts(_ map: Map, _ key: String) -> [String] {
    guard let node = map.members[key] else { return [] }
    switch node {
    case .scalar(let scalar): return scalar.string.trimmed.isEmpty ? [] : [scalar.string.trimmed]
    case .sequence(let sequence):
      return sequence.compactMap { element in
        guard case .scalar(let scalar) = element else {
          add(
            element.mark?.line ?? map.line, place(map, key),
            .wrongType(seen: Self.show(element), expected: "text"))
          return nil
        }
        return scalar.string.trimmed
      }
    case .mapping, .alias:
      add(map.line(of: key), place(map, key), .wrongType(seen: Self.show(node), expected: "list"))
      return []
    }
  }

  /// A whole number in a range.
  func integer(_ map: Map, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(map, key) else { return nil }
    guard let number = Int(text) else {
      add(map.line(of: key), place(map, key), .wrongType(seen: text, expected: "integer"))
      return nil
    }
    guard range.contains(number) else {
      add(
        map.line(of: key), place(map, key),
        .outOfRange(
          seen: text, from: String(range.lowerBound), through: String(range.upperBound)))
      return nil
    }
    return number
  }

  /// `true` or `false`.
  func flag(_ map: Map, _ key: String) -> Bool? {
    guard let text = text(map, key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      add(map.line(of: key), place(map, key), .wrongType(seen: text, expected: "true-false"))
      return nil
    }
  }

  /// A decimal number with up to `digits` decimals, times ten to that power.
  func decimal(_ map: Map, _ key: String, digits: Int, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(map, key) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }),
      parts.count == 1 || (parts[1].count <= digits && parts[1].allSatisfy(\.isNumber)),
      text.utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) }), whole <= 1_000_000
    else {
      add(map.line(of: key), place(map, key), .wrongType(seen: text, expected: "number"))
      return nil
    }
    let scale = (0..<digits).reduce(1) { value, _ in value * 10 }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: digits - fraction.count)
    let value = whole * scale + (Int(padded) ?? 0)
    guard range.contains(value) else {
      add(
        map.line(of: key), place(map, key),
        .outOfRange(
          seen: text, from: String(range.lowerBound / scale),
          through: String(range.upperBound / scale)))
      return nil
    }
    return value
  }

  /// One of a closed set of words.
  func word<T: RawRepresentable & CaseIterable>(_ map: Map, _ key: String, _ type: T.Type) -> T?
  where T.RawValue == String {
    guard let text = text(map, key) else { return nil }
    if let value = T(rawValue: text) { return value }
    add(
      map.line(of: key), place(map, key),
      .notOneOf(seen: text, allowed: T.allCases.map(\.rawValue)))
    return nil
  }

  func currency(_ map: Map, _ key: String, required: Bool = false) -> Currency? {
    guard let text = text(map, key, required: required) else { return nil }
    if let currency = Currency(text) { return currency }
    add(
      map.line(of: key), place(map, key),
      .notOneOf(seen: text, allowed: Currency.known.keys.sorted()))
    return nil
  }

  /// Amounts by currency, in major units: `{ JPY: 50000, USD: 500 }`.
  ///
  /// - Parameter least: the smallest amount that makes sense, in minor units.
  func amounts(_ map: Map, _ key: String, least: Int = 1) -> [Currency: Money] {
    guard let amounts = self.map(map, key, keys: nil) else { return [:] }
    var result: [Currency: Money] = [:]
    for code in amounts.keys {
      guard let currency = Currency(code) else {
        add(
          amounts.line(of: code), "\(amounts.path).\(code)",
          .notOneOf(seen: code, allowed: Currency.known.keys.sorted()))
        continue
      }
      guard let text = text(amounts, code) else { continue }
      guard let units = AmountText.minorUnits(text, currency: currency), units >= least else {
        add(
          amounts.line(of: code), "\(amounts.path).\(code)",
          .wrongType(seen: text, expected: "amount"))
        continue
      }
      result[currency] = Money(minorUnits: units, currency: currency)
    }
    return result
  }

  /// Days off: `2026-12-29`, `2026-08-11..2026-08-15`, or of every year `12-29`.
  func closedDays(_ map: Map, _ key: String) -> ClosedDays {
    var closed = ClosedDays.none
    for text in texts(map, key) where !closed.add(text) {
      add(map.line(of: key), place(map, key), .wrongType(seen: text, expected: "closed-days"))
    }
    return closed
  }
}
