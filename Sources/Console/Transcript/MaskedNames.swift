import Finance
import Receivables

/// The names of a book, found in a text however they are written there: in another case or width, in hiragana
/// or katakana, with other spaces, across two rows, or cut off by `…`.
final class MaskedNames {
  enum Mark: Equatable {
    case fixed(String)
    /// The kind, and what is one and the same thing: numbered when it appears.
    case numbered(String, String)
  }

  enum Piece: Equatable {
    case text(String)
    case name(Mark)
  }

  private var marks: [[Character]: Mark] = [:]
  /// Lengths of the names that begin with these two characters, longest first.
  private var lengths: [String: [Int]] = [:]
  /// All names in order, to look up a beginning; made anew by ``settle()``.
  private var sorted: [String] = []
  private var isSettled = true

  // MARK: - Adding

  func add(_ name: String, _ mark: Mark) {
    let folded = Folded(name).characters
    guard folded.count >= (folded.allSatisfy(\.isASCII) ? 3 : 2), marks[folded] == nil else {
      return
    }
    marks[folded] = mark
    lengths[String(folded.prefix(2)), default: []].append(folded.count)
    isSettled = false
  }

  func add(_ customer: Customer) {
    let mark = Mark.numbered("Customer", customer.code)
    for name in [customer.name, Self.core(customer.name), customer.reading, customer.code] {
      add(name, mark)
    }
    for line in customer.address where line.count > 3 { add(line, .numbered("Address", line)) }
    for contact in customer.contacts {
      addPerson(contact.name)
      add(contact.phone, .numbered("Phone", contact.phone))
      add(contact.email, .numbered("Mail", contact.email))
    }
  }

  func addParts(of person: BookSettings.Person, mark: String) {
    for name in [person.id] + Self.words(person.name) { add(name, .fixed(mark)) }
  }

  func add(_ firm: BookSettings.Firm, mark: String) {
    let texts = [
      firm.name, Self.core(firm.name), firm.registration, firm.phone, firm.email,
      firm.bank.bank, firm.bank.branch, firm.bank.number, firm.bank.holder,
    ]
    for text in texts + firm.address + firm.bank.particulars.map(\.value) {
      add(text, .fixed(mark))
    }
  }

  func addPerson(_ name: String) {
    let mark = Mark.numbered("Person", Folding.search(name))
    add(name, mark)
    for word in Self.words(name) { add(word, mark) }
  }

  /// The parts by which somebody may speak of a customer: 山田 of 株式会社山田製作所, Hollins of Hollins & Co.
  func addParts(of customer: Customer) {
    let mark = Mark.numbered("Customer", customer.code)
    let core = Self.core(customer.name)
    for word in Self.words(core) where word.count > 3 && word.allSatisfy(\.isASCII) {
      add(word, mark)
    }
    let reading = Array(customer.reading.prefix(40))
    for length in reading.indices.dropFirst(2) { add(String(reading[...length]), mark) }
    let wide = Array(core.prefix(40))
    for from in wide.indices where !wide[from].isASCII {
      for to in wide.indices where to > from && wide[from...to].allSatisfy({ !$0.isASCII }) {
        add(String(wide[from...to]), mark)
      }
    }
  }

  /// To be called after adding, before looking for names.
  func settle() {
    if isSettled { return }
    isSettled = true
    for key in lengths.keys { lengths[key] = Set(lengths[key] ?? []).sorted(by: >) }
    sorted = marks.keys.map { String($0) }.sorted()
  }

  private static func words(_ name: String) -> [String] {
    let words = name.split { $0.isWhitespace || "・,&()（）".contains($0) }.map(String.init)
    return words.count > 1 ? words.filter { !legalForms.contains($0.lowercased()) } : []
  }

  /// The name without what says only that it is a company.
  private static func core(_ name: String) -> String {
    var core = name
    for form in [
      "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "（株）", "（有）", "(株)", "(有)", "㈱", "㈲",
      "股份有限公司", "有限责任公司", "有限公司", "公司",
    ] { core = core.replacing(form, with: "") }
    var words = core.split(separator: " ")
    while let last = words.last, legalForms.contains(last.lowercased()) { words.removeLast() }
    return words.joined(separator: " ").trimmed
  }

  private static let legalForms: Set<String> = [
    "ltd", "ltd.", "limited", "inc", "inc.", "llc", "llp", "plc", "gmbh", "co", "co.", "corp",
    "corp.", "company", "&", "and", "the", "mr", "ms", "mrs", "dr", "mr.", "ms.", "mrs.", "dr.",
  ]

  // MARK: - Finding

  /// The text in pieces: what may stay, and the names.
  func pieces(_ text: String) -> [Piece] {
    let folded = Folded(text)
    let characters = Array(text)
    var pieces: [Piece] = []
    var kept = ""
    var origin = 0
    var index = 0
    func keep(upTo end: Int) {
      kept += String(characters[origin..<max(origin, end)])
      origin = max(origin, end)
    }
    while index < folded.characters.count {
      guard let (length, mark) = name(in: folded, at: index, of: characters) else {
        index += 1
        continue
      }
      let start = folded.origins[index]
      let end = folded.origins[index + length - 1] + 1
      keep(upTo: start)
      if !kept.isEmpty { pieces.append(.text(kept)) }
      // A row that ended inside the name ends after it.
      kept = String(characters[start..<end].drop { !$0.isNewline }.filter(\.isWhitespace))
      pieces.append(.name(mark))
      origin = end
      index += length
    }
    keep(upTo: characters.count)
    if !kept.isEmpty { pieces.append(.text(kept)) }
    return pieces
  }

  /// The longest name that begins here.
  private func name(
    in folded: Folded, at index: Int, of original: [Character]
  ) -> (length: Int, mark: Mark)? {
    let rest = folded.characters[index...]
    guard rest.count > 1 else { return nil }
    for length in lengths[String(rest.prefix(2))] ?? [] where length <= rest.count {
      let candidate = Array(rest.prefix(length))
      if let mark = marks[candidate], isApart(folded, index, length, original) {
        return (length, mark)
      }
    }
    return cutOffName(rest)
  }

  /// A beginning of a name in front of `…`.
  private func cutOffName(_ rest: ArraySlice<Character>) -> (length: Int, mark: Mark)? {
    let window = rest.prefix(80)
    guard let end = window.firstIndex(of: "…"), end - window.startIndex > 1 else { return nil }
    let beginning = String(window[window.startIndex..<end])
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < beginning { low = middle + 1 } else { high = middle }
    }
    guard low < sorted.count, sorted[low].hasPrefix(beginning), let mark = marks[Array(sorted[low])]
    else { return nil }
    return (end - window.startIndex, mark)
  }

  /// In scripts that part words by spaces, a name is no part of a longer word.
  private func isApart(
    _ folded: Folded, _ index: Int, _ length: Int, _ original: [Character]
  ) -> Bool {
    func joins(_ a: Int, _ b: Int) -> Bool {
      guard original.indices.contains(a), original.indices.contains(b) else { return false }
      return [a, b].allSatisfy { original[$0].isASCII && original[$0].isLetter }
        || [a, b].allSatisfy { original[$0].isNumber }
    }
    let (first, last) = (folded.origins[index], folded.origins[index + length - 1])
    return !joins(first - 1, first) && !joins(last, last + 1)
  }
}

/// A text as it is compared, with the place of each character in the original.
private struct Folded {
  private(set) var characters: [Character] = []
  private(set) var origins: [Int] = []

  init(_ text: String) {
    for (index, character) in text.enumerated() {
      if character.isWhitespace || character == "-" { continue }
      // A variant of a character is that character.
      let plain = String(
        String.UnicodeScalarView(
          character.unicodeScalars.filter {
            !(0xFE00...0xFE0F).contains($0.value) && !(0xE0100...0xE01EF).contains($0.value)
          }))
      for folded in Folding.search(plain) where folded != "-" {
        characters.append(folded)
        origins.append(index)
      }
    }
  }
}
