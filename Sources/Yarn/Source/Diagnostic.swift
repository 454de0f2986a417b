/// What is wrong in a script, where, and what to do about it.
///
/// A diagnostic is data: ``kind`` and ``arguments`` let a program say it in its own words and language; ``message``
/// and ``remedy`` are the English ones.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: Int, Sendable, Comparable {
    /// Something that works but is probably not meant.
    case warning
    /// The script can't be run.
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public let kind: Kind
  /// What was seen and what was expected, by the names used in the message.
  public let arguments: [String: String]
  public let position: SourcePosition
  /// How many characters of the line are meant; at least one.
  public let length: Int
  /// The line of the script that ``position`` lies in.
  public let excerpt: String

  public init(
    _ kind: Kind, _ arguments: [String: String] = [:], position: SourcePosition, length: Int,
    excerpt: String
  ) {
    self.kind = kind
    self.arguments = arguments
    self.position = position
    self.length = max(length, 1)
    self.excerpt = excerpt
  }

  public var severity: Severity { kind.severity }
  /// What was seen, in English.
  public var message: String { Self.filled(kind.texts.message, arguments) }
  /// What to do, in English.
  public var remedy: String { Self.filled(kind.texts.remedy, arguments) }

  /// What was probably meant, when something is near.
  public var near: String? { arguments["near"] }

  /// The line and a caret under what is meant, in step with wide characters and tabs.
  public var caretLines: [String] {
    let before = excerpt.prefix(position.column - 1)
    let meant = excerpt.dropFirst(position.column - 1).prefix(length)
    let gap = before.map {
      $0 == "\t" ? "\t" : String(repeating: " ", count: TextWidth.of($0))
    }
    let width = max(1, meant.reduce(0) { $0 + TextWidth.of($1) })
    return [excerpt, gap.joined() + "^" + String(repeating: "~", count: width - 1)]
  }

  /// The whole diagnostic in English: place and message, the line with a caret, the remedy.
  public var description: String {
    let place = "\(position.file):\(position.line):\(position.column)"
    let lines = ["\(place): \(severity == .error ? "error" : "warning"): \(message)"]
    let hint = near.map { remedy + " (did you mean \($0)?)" } ?? remedy
    return (lines + caretLines.map { "  " + $0 } + [hint]).joined(separator: "\n")
  }

  static func filled(_ text: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? "{" + name + "}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension Diagnostic: CustomStringConvertible {}

/// How many columns a character takes in a terminal: two for East Asian wide ones.
enum TextWidth {
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
