import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where words go: standard output is data, standard error is talk.
final class Output {
  private let usesColor: Bool
  /// Columns that lines are wrapped to; 0 for none.
  private let columns: Int
  private let sinks: Sinks

  /// What takes the lines; a test collects them.
  struct Sinks {
    var data: (String) -> Void
    var talk: (String) -> Void

    static var standard: Sinks {
      Sinks(data: { Output.write(1, $0) }, talk: { Output.write(2, $0) })
    }
  }

  init(usesColor: Bool, columns: Int = 0, sinks: Sinks = .standard) {
    self.usesColor = usesColor
    self.columns = columns
    self.sinks = sinks
  }

  /// Prose: wrapped to the screen, later rows set in under the first.
  func line(_ text: String = "") {
    for row in wrapped(text) { sinks.data(row + "\n") }
  }

  func lines(_ texts: [String]) { for text in texts { line(text) } }

  /// Prose for the person rather than for a program that reads us.
  func talk(_ text: String) {
    for row in wrapped(text) { sinks.talk(row + "\n") }
  }

  /// Text as it is: JSON, letters.
  func verbatim(_ text: String) { sinks.data(text + "\n") }

  private func wrapped(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
      let line = String(part)
      guard columns > 0, !line.contains("\u{1B}"), DisplayWidth.of(line) > columns,
        longestWord(line) <= columns / 2
      else { return [line] }
      let indent = line.prefix { $0 == " " }.count + 2
      return DisplayWidth.wrapped(line, to: columns, indent: min(indent, columns / 3))
    }
  }

  /// A path or an ID is to be copied in one piece: a line that holds one is left whole.
  private func longestWord(_ line: String) -> Int {
    line.split(whereSeparator: { $0 == " " || !$0.isASCII }).map(\.count).max() ?? 0
  }

  /// Ways to set text apart; each has a sign besides its colour wherever it carries a meaning.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  func styled(_ text: String, _ style: Style) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private static func write(_ descriptor: Int32, _ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
