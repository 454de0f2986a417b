extension LibeditEditor {
  /// Ctrl-R: searches older lines as the person types. Enter puts the line found into the edit
  /// buffer and does not submit it; Ctrl-G and Ctrl-C give the earlier line back; any other key
  /// takes the line found and then does its work.
  ///
  /// libedit's own search takes the low byte of 合 for a backspace.
  func search() {
    let before = line()
    let escapeWait = keys.escapeWait
    keys.escapeWait = Self.escapeWait
    defer { keys.escapeWait = escapeWait }
    var search = RecallSearch(lines: recalled)
    while true {
      let prompt = Prompt(messages.search(search.query, search.isFound))
      if pushedBack.isEmpty { draw(search.found ?? before, prompt: prompt) }
      let key = nextKey()
      switch key {
      case .scalar("\u{12}"): if !search.older() { ring() }
      case .scalar("\u{7F}"), .scalar("\u{08}"): search.shorten()
      case .scalar(let scalar) where scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value):
        if !search.lengthen(scalar) { ring() }
      case .paste(let text):
        for scalar in PastedText.asOneLine(text).unicodeScalars { _ = search.lengthen(scalar) }
      case .scalar("\u{07}"): return
      case .sequence(let text) where characters(for: text).isEmpty: continue
      case .signals(let came):
        guard handleSignals(came) else { return }
      case .garbage: ring()
      case .idle: continue
      default:
        if let found = search.found { replaceLine(with: found) }
        if key != .scalar("\r") && key != .scalar("\n") { pushedBack.insert(key, at: 0) }
        return
      }
    }
  }
}

/// Looking for a piece of text in older lines, the newest first.
struct RecallSearch: Equatable {
  /// A longer query finds nothing new.
  private static let queryScalarsMax = 100

  let lines: [String]
  private(set) var query = ""
  private(set) var isFound = true
  private var index: Int

  init(lines: [String]) {
    self.lines = lines
    index = lines.count
  }

  /// The line found; nil before anything was.
  var match: String? { lines.indices.contains(index) ? lines[index] : nil }

  /// The line found, the cursor on the query; nil before anything was.
  var found: EditedLine? {
    guard let match else { return nil }
    var line = EditedLine(match)
    line.cursor = matchCursor ?? 0
    return line
  }

  /// The index of the scalar at which the query stands in the line found.
  var matchCursor: Int? { match.flatMap { Self.position(of: query, in: $0) } }

  /// Adds to the query; false when no line has it.
  mutating func lengthen(_ scalar: Unicode.Scalar) -> Bool {
    guard query.unicodeScalars.count < Self.queryScalarsMax else { return false }
    query.unicodeScalars.append(scalar)
    query = query.composed
    return find(from: min(index, lines.count - 1))
  }

  mutating func shorten() {
    if !query.isEmpty { query.removeLast() }
    if query.isEmpty {
      index = lines.count
      isFound = true
    } else {
      _ = find(from: lines.count - 1)
    }
  }

  /// Goes on to the next older line with the query; false when there is none.
  mutating func older() -> Bool {
    guard !query.isEmpty else { return false }
    var next = index - 1
    // The same line again is no progress.
    while next >= 0, lines[next] == match { next -= 1 }
    return find(from: next)
  }

  private mutating func find(from start: Int) -> Bool {
    for candidate in stride(from: start, through: 0, by: -1)
    where Self.position(of: query, in: lines[candidate]) != nil {
      index = candidate
      isFound = true
      return true
    }
    isFound = false
    return false
  }

  private static func position(of query: String, in line: String) -> Int? {
    let query = Array(query.unicodeScalars)
    let line = Array(line.unicodeScalars)
    guard query.count <= line.count else { return nil }
    return (0...(line.count - query.count)).first { line[$0...].starts(with: query) }
  }
}
