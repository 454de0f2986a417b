/// The parties at the end of a letter: which of them the text names itself, and what is added.
struct CertifiedParties {
  /// The lines to add, headings and all.
  let added: [String]
  /// The parties' own lines, as given.
  let given: [String]
  /// Lines of the text that name a party under a heading of its own.
  let named: [String]
  let notes: [CertifiedNote]

  init(text: [String], sender: CertifiedParty?, addressees: [CertifiedParty]) {
    let sender = sender.flatMap { $0.lines.isEmpty ? nil : $0 }
    let addressees = addressees.filter { !$0.lines.isEmpty }
    let body = text.map { $0.filter { !$0.isWhitespace } }
    func isThere(_ party: CertifiedParty) -> Bool {
      party.lines.allSatisfy { line in
        let wanted = line.filter { !$0.isWhitespace }
        return body.contains { $0.contains(wanted) }
      }
    }
    let missing = (
      sender: sender.flatMap { isThere($0) ? nil : $0 },
      addressees: addressees.filter { !isThere($0) }
    )
    var added: [String] = []
    if let sender = missing.sender { added += [Self.senderHeading] + sender.lines }
    for party in missing.addressees { added += [Self.addresseeHeading] + party.lines }
    // An empty line sets them off; it doesn't count.
    if !added.isEmpty, text.last.map({ !$0.isEmpty }) ?? false { added.insert("", at: 0) }
    self.added = added
    given = (sender?.lines ?? []) + addressees.flatMap(\.lines)
    let senders = Self.block(text, Self.senderHeadings)
    let receivers = Self.block(text, Self.addresseeHeadings)
    named = senders + receivers
    notes =
      (sender == nil && senders.isEmpty ? [.noSender] : [])
      + (addressees.isEmpty && receivers.isEmpty ? [.noAddressee] : [])
  }

  /// The heading's line and the next few, where the name and the address stand.
  private static func block(_ text: [String], _ headings: [String]) -> [String] {
    guard
      let start = text.lastIndex(where: { line in
        let plain = line.filter { !$0.isWhitespace }
        return headings.contains { plain.hasPrefix($0) || plain.hasPrefix("（" + $0) }
      })
    else { return [] }
    return text[start...].prefix(linesOfABlock).map(\.self)
  }

  private static let linesOfABlock = 5
  private static let senderHeading = "差出人"
  private static let addresseeHeading = "受取人"
  private static let senderHeadings = ["差出人", "通知人", "催告人", "発信人", "発送人", "請求人"]
  private static let addresseeHeadings = ["受取人", "被通知人", "被催告人", "受信人", "名宛人", "宛先"]
}
