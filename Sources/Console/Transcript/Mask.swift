import Finance
import LineEditing
import Receivables

/// Puts marks in the place of names and amounts: the same name always gets the same mark.
///
/// What is a name comes from the book and from the answers of the call; an amount is known by its form. In doubt
/// something harmless is masked too.
final class Mask {
  struct Kinds: OptionSet {
    let rawValue: Int
    static let names = Kinds(rawValue: 1)
    static let amounts = Kinds(rawValue: 2)

    var names: [String] {
      [contains(.names) ? "names" : nil, contains(.amounts) ? "amounts" : nil].compactMap { $0 }
    }
  }

  let kinds: Kinds
  private let names = MaskedNames()
  private let home: Currency
  private unowned let session: Session
  private var learned: String?
  private var marks: [String: String] = [:]
  private var counts: [String: Int] = [:]
  /// Typed lines that are wholly a name or an amount, since the last flush.
  private var answers: [String: String] = [:]

  init(_ kinds: Kinds, session: Session) throws {
    self.kinds = kinds
    self.session = session
    let settings = try session.book.settings()
    home = settings.firm.currency
    guard kinds.contains(.names) else { return }
    names.add(settings.firm, mark: "Firm")
    let reps = settings.people.enumerated().map { ($0.element, "Rep-\($0.offset + 1)") }
    for (person, mark) in reps { names.add(person.name, .fixed(mark)) }
    for customer in try session.book.ledger().customers() { names.add(customer) }
    // A family name of ours may be a customer's too: on the telephone it means the customer's.
    for (person, mark) in reps { names.addParts(of: person, mark: mark) }
    names.settle()
  }

  // MARK: - Masking

  /// The text with everything that is to be masked replaced.
  func masked(_ text: String) -> String {
    guard kinds.contains(.names) else { return maskedAmounts(text, afterMark: false) }
    learn()
    var result = ""
    for piece in names.pieces(text) {
      switch piece {
      case .text(let text): result += maskedAmounts(text, afterMark: !result.isEmpty)
      case .name(let name): result += mark(name)
      }
    }
    return result
  }

  /// What was typed, masked; an answer that is a name or an amount as a whole is masked as a whole.
  func maskedInput(_ input: LineInput) -> String {
    guard case .line(let line) = input else { return input.asLineOfFile }
    if let mark = answers[line.trimmed] { return mark }
    if kinds.contains(.names) { learnSearches(line) }
    return masked(line)
  }

  private func mark(_ name: MaskedNames.Mark) -> String {
    switch name {
    case .fixed(let mark): mark
    case .numbered(let kind, let key): number(kind, key)
    }
  }

  /// The mark of a key: numbers rise in the order in which things appear.
  private func number(_ kind: String, _ key: String) -> String {
    if let known = marks[kind + key] { return known }
    counts[kind, default: 0] += 1
    let mark = "\(kind)-\(counts[kind] ?? 0)"
    marks[kind + key] = mark
    return mark
  }

  private func maskedAmounts(_ text: String, afterMark: Bool) -> String {
    var result = ""
    for piece in MaskedAmounts.pieces(text) {
      switch piece {
      case .text(let text): result += text
      case .amount(let amount):
        // Nothing is nobody's secret.
        let isKept = !kinds.contains(.amounts) || key(of: amount) == "0"
        result += isKept ? amount : number("Amount", key(of: amount))
      case .reference(let text):
        result += kinds.contains(.names) ? number("Ref", Folding.search(text)) : text
      }
    }
    return result
  }

  /// `20万` and `¥200,000` are one amount.
  private func key(of amount: String) -> String {
    if case .money(let money) = NaturalAmount.read(amount, currency: home) {
      return String(money.minorUnits)
    }
    return Folding.search(amount)
  }

  // MARK: - Learning

  /// Who is on the desk may be called by a part of the name, and what was noted about them names others.
  private func learn() {
    guard let customer = session.customer, customer.code != learned else { return }
    learned = customer.code
    names.addParts(of: customer)
    guard let history = try? session.book.ledger().history(of: customer.code) else { return }
    let others =
      history.contacts.map(\.person) + history.commitments.map(\.owner)
      + history.holds.map(\.owner) + history.nextActions.map(\.owner)
      + history.handovers.flatMap { [$0.from, $0.to] }
    for name in Set(others) { names.addPerson(name) }
    names.settle()
  }

  /// Words that find a customer are parts of a name.
  private func learnSearches(_ line: String) {
    guard let ledger = try? session.book.ledger() else { return }
    let words = WordSplitter.words(line)
    let rest = words.dropFirst().joined(separator: " ")
    for word in Set(words + [rest])
    where word.count > 1 && word.contains(where: \.isLetter) && !CommandTree.names.contains(word) {
      guard let found = try? ledger.find(word), let first = found.first, found.count <= 20 else {
        continue
      }
      names.add(word, .numbered("Customer", first.code))
    }
    names.settle()
  }

  /// An answer that names somebody, or an amount: it is masked however it was typed.
  func learn(answer typed: String, isName: Bool) {
    if isName, kinds.contains(.names) {
      names.addPerson(typed)
      names.settle()
    } else if !isName, kinds.contains(.amounts), typed.contains(where: \.isNumber) {
      answers[typed.trimmed] = number("Amount", key(of: typed))
    }
  }

  /// The next lines are other answers.
  func forgetAnswers() { answers = [:] }
}
