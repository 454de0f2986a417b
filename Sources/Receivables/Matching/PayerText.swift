import Finance

/// What a bank's line says of the payer, ready to be compared.
struct PayerText {
  /// The payer's name in the form that names agree in.
  let core: String
  /// Everything the line says, in that form.
  private let whole: String
  /// Runs of Latin letters and digits.
  private let words: [String]

  /// The fewest characters for which a part of a name counts, and for an invoice's number.
  static let partMin = 4

  /// What banks put before the payer's name.
  private static let prefixes = ["振込入金", "振込", "ふりこみ", "入金"]

  init(_ receipt: BankReceipt) {
    var name = Folding.search(receipt.payer)
    for prefix in Self.prefixes where name.hasPrefix(prefix) && name.count > prefix.count {
      name.removeFirst(prefix.count)
      break
    }
    core = CompanyName.core(name)
    whole = core + " " + CompanyName.core(receipt.reference)
    words = Self.words(receipt.payer + " " + receipt.reference)
  }

  /// Whether the payer is called so: `cores` are a customer's name and reading, `known` earlier payers.
  func evidence(cores: [String], known: [String]) -> ReceiptProposal.PayerEvidence {
    guard !core.isEmpty else { return .none }
    if known.contains(core) { return .knownPayer }
    if cores.contains(core) { return .name }
    let isPart = cores.contains { other in
      // Banks cut long names off; other lines put more around the name.
      (core.count >= Self.partMin && other.hasPrefix(core))
        || (other.count >= Self.partMin && whole.contains(other))
    }
    return isPart ? .partOfName : .none
  }

  /// Whether the text names an invoice: `INV-1001` as `INV-1001`, `INV 1001` or `INV1001`, not inside
  /// another number. `parts` are the number's ``words(_:)``.
  func names(_ parts: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    let joined = parts.joined()
    guard joined.count >= Self.partMin, joined.contains(where: \.isNumber) else { return false }
    if words.contains(joined) { return true }
    guard parts.count > 1, words.count >= parts.count else { return false }
    return (0...(words.count - parts.count)).contains { start in
      Array(words[start..<(start + parts.count)]) == parts
    }
  }

  static func words(_ text: String) -> [String] {
    Folding.ascii(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }
}
