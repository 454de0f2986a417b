import Receivables

/// A letter before it is laid out: the template's words and marks, with the facts filled in.
///
/// A person may change the words. The facts stay what they are: they stand between `⟦` and `⟧` and are put in
/// again afterwards, so that an edited letter says the same sums, days and names as the books.
public struct LetterDraft: Sendable {
  static let opening: Character = "⟦"
  static let closing: Character = "⟧"

  let kind: LetterKind
  let language: Language
  let facts: LetterFacts
  let warnings: [LetterFinding]
  /// The rendered template, its values still marks.
  let filled: String
  let values: ValueTable

  /// The draft as a person edits it.
  public var text: String {
    values.runs(filled).map { run in
      run.form == nil ? run.text : "\(Self.opening)\(Self.shown(run.text))\(Self.closing)"
    }.joined()
  }

  /// The letter as drafted.
  public func letter() -> RenderedLetter { lay(filled) }

  /// The letter in the words of an edited draft.
  ///
  /// - Throws: ``LetterError/edited(missing:unknown:)`` when a fact was taken out or changed;
  ///   ``LetterError/template(_:)`` when nothing is left of it.
  public func letter(edited text: String) throws(LetterError) -> RenderedLetter {
    let restored = try restore(text)
    guard restored.contains(where: { !$0.isWhitespace }) else {
      throw .template([TemplateFinding(.emptyLetter, in: kind.templateName)])
    }
    return lay(restored)
  }

  private func lay(_ text: String) -> RenderedLetter {
    let blocks = BlockParser(values: values, language: language).parse(text)
    let title = blocks.lazy.compactMap(\.titleText).first ?? ""
    let page = Page(
      language: language, usesLetterPaper: language == .en && facts.englishStyle == .us,
      title: title)
    return RenderedLetter(
      kind: kind, language: language, text: TextRenderer(page: page).render(blocks),
      html: HTMLRenderer(page: page).render(blocks), title: title,
      suggestedFileStem: Letter.fileStem(kind, facts), warnings: warnings, page: page,
      blocks: blocks)
  }

  /// Puts the marks back where the facts stand.
  private func restore(_ text: String) throws(LetterError) -> String {
    let places = placesByText()
    var result = ""
    var seen: [String: Int] = [:]
    var unknown: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: Self.opening) {
      result += Self.withoutMarks(rest[..<start])
      let inside = rest[rest.index(after: start)...]
      // An opening that is never closed takes the rest of its line.
      let end = inside.firstIndex { $0 == Self.closing || $0.isNewline } ?? inside.endIndex
      let fact = String(inside[..<end])
      let isClosed = end < inside.endIndex && inside[end] == Self.closing
      if isClosed, let indices = places[fact] {
        let time = seen[fact, default: 0]
        result += ValueTable.mark(indices[min(time, indices.count - 1)])
        seen[fact] = time + 1
      } else {
        unknown.append(fact)
      }
      rest = isClosed ? inside[inside.index(after: end)...] : inside[end...]
    }
    result += Self.withoutMarks(rest)
    let missing = values.runs(filled).filter { $0.form != nil }.map { Self.shown($0.text) }
      .filter { seen[$0] == nil }
    guard missing.isEmpty, unknown.isEmpty else {
      throw .edited(missing: Self.once(missing), unknown: Self.once(unknown))
    }
    return result
  }

  /// The values that a person sees as the same text, in the order in which they stand: one may be a figure
  /// in a table, and the next a word in a sentence.
  private func placesByText() -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for index in values.indices(in: filled) {
      places[Self.shown(values.values[index].text), default: []].append(index)
    }
    return places
  }

  private static func once(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// A fact can't hold the signs that stand around it.
  private static func shown(_ value: String) -> String {
    value.filter { $0 != opening && $0 != closing }
  }

  /// What a person typed can't pass for a mark of ours, nor hide anything.
  private static func withoutMarks(_ text: Substring) -> String {
    let shown = text.unicodeScalars.filter { scalar in
      scalar != ValueTable.opening && scalar != ValueTable.closing
        && (scalar == "\n" || !ValueText.isHidden(scalar))
    }
    return String(String.UnicodeScalarView(shown))
  }
}
