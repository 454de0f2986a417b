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
  private let sinks: Sinks

  /// What takes the lines; a test collects them.
  struct Sinks {
    var data: (String) -> Void
    var talk: (String) -> Void

    static var standard: Sinks {
      Sinks(data: { Output.write(1, $0) }, talk: { Output.write(2, $0) })
    }
  }

  init(usesColor: Bool, sinks: Sinks = .standard) {
    self.usesColor = usesColor
    self.sinks = sinks
  }

  func line(_ text: String = "") { sinks.data(text + "\n") }
  func talk(_ text: String) { sinks.talk(text + "\n") }

  func lines(_ texts: [String]) { for text in texts { line(text) } }

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
