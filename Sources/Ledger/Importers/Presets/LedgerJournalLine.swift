import Finance

/// Reads single lines of a plain-text journal.
struct LedgerJournalLine {
  let number: Int
  let text: Substring

  private func fault(_ fault: LedgerJournal.Fault, _ seen: some StringProtocol)
    -> LedgerJournalError
  {
    LedgerJournalError(line: number, fault: fault, seen: String(seen))
  }

  /// `2024-04-30=2024-05-02 * (INV-1) Payee | note  ; due:2024-05-31`
  func transaction(year: Int?) throws(LedgerJournalError) -> LedgerJournal.Transaction {
    let (body, comment) = Self.parted(text)
    let stamp = body.prefix { !$0.isWhitespace }
    let first = stamp.split(separator: "=", maxSplits: 1).first ?? stamp
    guard let date = Self.date(first, year: year) else { throw fault(.date, stamp) }
    var rest = body.dropFirst(stamp.count).drop(while: \.isWhitespace)
    if let mark = rest.first, mark == "*" || mark == "!" {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    var code = ""
    if rest.first == "(" {
      guard let close = rest.firstIndex(of: ")") else { throw fault(.code, rest) }
      code = rest[rest.index(after: rest.startIndex)..<close].trimmed
      rest = rest[rest.index(after: close)...]
    }
    return LedgerJournal.Transaction(
      line: number, date: date, code: code, description: rest.trimmed, tags: Self.tags(comment))
  }

  /// `assets:receivable:ACME  $100.00 @ €0.90 = $300.00  ; invoice:INV-1`
  func posting() throws(LedgerJournalError) -> LedgerJournal.Posting {
    var body = text.drop(while: \.isWhitespace)
    if let mark = body.first, mark == "*" || mark == "!" {
      body = body.dropFirst().drop(while: \.isWhitespace)
    }
    let end = Self.accountEnd(body)
    var account = body[..<end].trimmed
    let (figures, comment) = Self.parted(body[end...])
    let isVirtual = account.hasPrefix("(") || account.hasPrefix("[")
    if isVirtual {
      guard account.hasSuffix(account.hasPrefix("(") ? ")" : "]"), account.count > 2 else {
        throw fault(.account, account)
      }
      account = String(account.dropFirst().dropLast()).trimmed
    }
    guard !account.isEmpty, account.first != ";" else { throw fault(.account, body) }
    let (figure, price) = try amounts(figures)
    return LedgerJournal.Posting(
      line: number, account: account, isVirtual: isVirtual, figure: figure, price: price,
      tags: Self.tags(comment))
  }

  private func amounts(
    _ text: Substring
  ) throws(LedgerJournalError) -> (LedgerJournal.Figure?, LedgerJournal.Price?) {
    if text.contains("{") { throw fault(.lot, text.trimmed) }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let stated = parts.first?.trimmed ?? ""
    if stated.isEmpty {
      if parts.count > 1 { throw fault(.balanceAssignment, text.trimmed) }
      return (nil, nil)
    }
    guard let at = stated.firstIndex(of: "@") else { return (try figure(stated[...]), nil) }
    let figure = try figure(stated[..<at])
    var rest = stated[stated.index(after: at)...]
    guard rest.first == "@" else { return (figure, .unit(try self.figure(rest))) }
    rest = rest.dropFirst()
    return (figure, .total(try self.figure(rest)))
  }

  /// A number with its commodity before or after it, and its sign on either side of the commodity.
  private func figure(_ text: Substring) throws(LedgerJournalError) -> LedgerJournal.Figure {
    var rest = text.trimmed[...]
    var isNegative = false
    var signs = 0
    func takeSign() {
      guard let sign = rest.first, sign == "-" || sign == "+" else { return }
      isNegative = sign == "-"
      signs += 1
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    takeSign()
    var commodity = Self.takeCommodity(&rest)
    rest = rest.drop(while: \.isWhitespace)
    takeSign()
    let digits = Self.takeNumber(&rest)
    rest = rest.drop(while: \.isWhitespace)
    if commodity.isEmpty { commodity = Self.takeCommodity(&rest) }
    guard signs <= 1, rest.trimmed.isEmpty, let first = digits.first, first.isNumber,
      digits.last?.isNumber == true
    else { throw fault(.amount, text.trimmed) }
    return LedgerJournal.Figure(
      number: digits.filter { $0 != " " }, isNegative: isNegative, commodity: commodity)
  }

  // MARK: - Pieces

  private static func takeCommodity(_ rest: inout Substring) -> String {
    if rest.first == "\"" {
      let inner = rest.dropFirst()
      guard let close = inner.firstIndex(of: "\"") else { return "" }
      let name = String(inner[..<close])
      rest = inner[inner.index(after: close)...]
      return name
    }
    let name = rest.prefix { !$0.isWhitespace && !$0.isNumber && !"-+.,;@=*\"(){}[]".contains($0) }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  /// Digits with their marks; a space counts where three digits follow it.
  private static func takeNumber(_ rest: inout Substring) -> String {
    var number = ""
    while let next = rest.first {
      if next.isASCII, next.isNumber || next == "." || next == "," {
        number.append(next)
        rest = rest.dropFirst()
        continue
      }
      let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard next == " ", number.last?.isNumber == true, group.count == 3 else { break }
      number += group
      rest = rest.dropFirst(4)
    }
    return number
  }

  /// An account ends at two spaces or a tab: a single space is part of it.
  private static func accountEnd(_ text: Substring) -> Substring.Index {
    var previousIsSpace = false
    for index in text.indices {
      if text[index] == "\t" { return index }
      if text[index] == " " {
        if previousIsSpace { return index }
        previousIsSpace = true
      } else {
        previousIsSpace = false
      }
    }
    return text.endIndex
  }

  /// What stands before and after the first semicolon.
  private static func parted(_ text: Substring) -> (Substring, Substring) {
    guard let mark = text.firstIndex(of: ";") else { return (text, "") }
    return (text[..<mark], text[text.index(after: mark)...])
  }

  /// `invoice:INV-1, due:2024-05-31`: names in lower case.
  static func tags(_ comment: Substring) -> [String: String] {
    var tags: [String: String] = [:]
    for part in comment.split(separator: ",") {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let name = part[..<colon].split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() }
      let value = part[part.index(after: colon)...].trimmed
      if let name, tags[name] == nil, !value.isEmpty { tags[name] = value }
    }
    return tags
  }

  /// Year, month and day with `-`, `/` or `.`; month and day alone where a directive gave the year.
  static func date(_ text: Substring, year: Int?) -> CivilDate? {
    let parts = text.split(whereSeparator: { "-/.".contains($0) })
    guard text.count <= 10, parts.count == text.count(where: { "-/.".contains($0) }) + 1,
      parts.allSatisfy({ $0.utf8.allSatisfy({ (48...57).contains($0) }) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count == 3, parts[0].count == 4 {
      return CivilDate(numbers[0], numbers[1], numbers[2])
    }
    guard numbers.count == 2, let year else { return nil }
    return CivilDate(year, numbers[0], numbers[1])
  }
}
