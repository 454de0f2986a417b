import Receivables

/// Letters in words.
struct LetterText {
  let words: Words

  init(_ words: Words) { self.words = words }

  /// What a kind is called; one that this version doesn't know goes by its own name.
  func name(_ kind: String) -> String {
    words.has("letter-name.\(kind)") ? words("letter-name.\(kind)") : kind
  }

  /// `final notice by post, pay by 7 Dec`.
  func line(_ letter: IssuedLetter, _ formats: Formats) -> String {
    words(
      letter.payBy == nil ? "letter.issued-line" : "letter.issued-line-pay-by",
      [
        "kind": name(letter.kind), "channel": words("letter-channel.\(letter.channel.rawValue)"),
        "person": letter.addressee, "payBy": letter.payBy.map(formats.day) ?? "",
        "date": formats.date(letter.date), "name": letter.files.first?.name ?? "",
      ])
  }
}
