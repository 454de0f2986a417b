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
  var usesColor: Bool
  /// What lines are wrapped to.
  var screen: () -> ScreenSize
  private let sinks: Sinks
  private let pager: Pager?
  /// Whether talk appears on the same screen as data and so belongs on its page.
  private let holdsTalk: Bool
  /// What is kept back until it is known whether it fits; `nil` while lines go straight out.
  private var page: Page?
  private var saidNoPager = false
  /// Hears whatever is written, before it is wrapped and without colours, and whether it is to be wrapped; nil
  /// when nobody listens.
  var listener: ((String, Bool) -> Void)?

  /// What takes the lines; a test collects them.
  struct Sinks {
    var data: (String) -> Void
    var talk: (String) -> Void

    static var standard: Sinks {
      Sinks(data: { Output.write(1, $0) }, talk: { Output.write(2, $0) })
    }
  }

  /// - Parameter screen: what lines are wrapped to; 0 columns for none.
  init(
    usesColor: Bool,
    screen: @escaping () -> ScreenSize = { ScreenSize(columns: 0, rows: 0) }, pager: Pager? = nil,
    holdsTalk: Bool = false, sinks: Sinks = .standard
  ) {
    self.usesColor = usesColor
    self.screen = screen
    self.pager = pager
    self.holdsTalk = holdsTalk
    self.sinks = sinks
  }

  /// Prose: wrapped to the screen, later rows set in under the first.
  func line(_ text: String = "", _ style: Style? = nil) {
    hear(text, wraps: true)
    for row in wrapped(text) { data((style.map { styled(row, $0) } ?? row) + "\n") }
  }

  /// The prompt's line is left when the input ends; nothing that a recording would have.
  func endPromptLine() { sinks.data("\n") }

  func lines(_ texts: [String]) { for text in texts { line(text) } }

  /// Prose for the person rather than for a program that reads us.
  func talk(_ text: String) {
    hear(text, wraps: true)
    for row in wrapped(text) {
      if page != nil, holdsTalk {
        page?.add(row + "\n", isTalk: true)
      } else {
        sinks.talk(row + "\n")
      }
    }
  }

  /// Text as it is: JSON, letters.
  func verbatim(_ text: String) {
    hear(text, wraps: false)
    data(Self.harmless(text, usesColor: usesColor) + "\n")
  }

  private func hear(_ text: String, wraps: Bool) {
    guard let listener else { return }
    listener(Self.harmless(Self.plain(text), usesColor: false), wraps)
  }

  /// Text for the person that stays only for a while: never part of a page.
  func passing(_ text: String) { sinks.talk(text) }

  private func data(_ text: String) {
    if page == nil { sinks.data(text) } else { page?.add(text, isTalk: false) }
  }

  /// Writes what `body` writes at once: through the pager when it doesn't fit on the screen.
  func paged(_ body: () throws -> Void) rethrows {
    guard pager != nil, page == nil else { return try body() }
    page = Page()
    defer { release() }
    try body()
  }

  private func release() {
    guard let page else { return }
    self.page = nil
    let size = screen()
    let rows = page.rows(columns: size.columns)
    if size.rows > 1, rows.count > size.rows - 1, let pager {
      switch pager.show(rows) {
      case .shown: return
      case .missing: break
      case .failed:
        if !saidNoPager { talk(pager.complaint) }
        saidNoPager = true
      }
    }
    for part in page.parts { part.isTalk ? sinks.talk(part.text) : sinks.data(part.text) }
  }

  private func wrapped(_ text: String) -> [String] {
    Self.rows(Self.harmless(text, usesColor: usesColor), columns: screen().columns)
  }

  /// The text in rows of a screen; 0 columns for one without end. Later rows are set in by two more than the
  /// first, or as said.
  static func rows(_ text: String, columns: Int, indent: Int? = nil) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
      let line = String(part)
      guard columns > 0, !line.contains("\u{1B}"), DisplayWidth.of(line) > columns,
        longestWord(line) <= columns / 2 || DisplayWidth.of(line) > copiedColumnsMax
      else { return [line] }
      let indent = indent ?? line.prefix { $0 == " " }.count + 2
      return DisplayWidth.wrapped(line, to: columns, indent: min(indent, columns / 3))
    }
  }

  /// What is longer than this is no path that anybody copies.
  private static let copiedColumnsMax = 1_200

  /// A path or an ID is to be copied in one piece: a line that holds one is left whole.
  private static func longestWord(_ line: String) -> Int {
    line.split(whereSeparator: { $0 == " " || !$0.isASCII }).map {
      isPath($0) ? .max : $0.count
    }.max() ?? 0
  }

  /// However short it is here: on another machine the same path is longer.
  private static func isPath(_ word: Substring) -> Bool {
    word.hasPrefix("/") && word.dropFirst().contains("/")
  }

  /// Ways to set text apart; each has a sign besides its colour wherever it carries a meaning.
  enum Style: String, CaseIterable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
    /// What a simulated customer says.
    case reply = "35"
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
