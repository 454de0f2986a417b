/// A line's text without its markup, and what the markup said.
struct RenderedLine: Sendable, Hashable {
  var text = ""
  var speaker: String?
  var attributes: [MarkupAttribute] = []
}

extension LineTemplate {
  /// Puts values in and takes markup out.
  ///
  /// - Parameter rules: which word a number takes, in the language of the text.
  func rendered(_ values: [String], rules: PluralRules) -> RenderedLine {
    var result = RenderedLine()
    var open: [(tag: Tag, start: Int)] = []
    for piece in pieces {
      switch piece {
      case .text(let text): result.text += text
      case .value(let index): result.text += index < values.count ? values[index] : "{\(index)}"
      case .speakerEnd(let mark):
        result.speaker = result.text
        result.text += mark
        result.attributes.append(
          MarkupAttribute(
            name: "character", position: 0, length: result.text.count,
            properties: ["name": .string(result.speaker ?? "")]))
      case .open(let tag):
        open.append((tag, result.text.count))
        if tag.name == "character" {
          result.speaker = tag.property("name")?.value.string(values)
        }
      case .close(let name):
        guard let index = open.lastIndex(where: { $0.tag.name == name }) else { continue }
        let (tag, start) = open.remove(at: index)
        result.close(tag, start, values)
      case .closeAll:
        for (tag, start) in open.reversed() { result.close(tag, start, values) }
        open = []
      case .single(let tag): result.close(tag, result.text.count, values)
      case .replacement(let replacement):
        result.text += replacement.text(values, rules: rules)
      }
    }
    for (tag, start) in open.reversed() { result.close(tag, start, values) }
    return result
  }
}

extension RenderedLine {
  fileprivate mutating func close(_ tag: LineTemplate.Tag, _ start: Int, _ values: [String]) {
    var properties: [String: MarkupValue] = [:]
    for property in tag.properties {
      switch property.value {
      case .word(let word): properties[property.name] = MarkupValue(word: word)
      case .text(let parts):
        let text = property.value.string(values)
        // A value alone is what it is, a number for a number.
        var isValue = false
        if parts.count == 1, case .value = parts[0] { isValue = true }
        properties[property.name] = isValue ? MarkupValue(word: text) : .string(text)
      }
    }
    attributes.append(
      MarkupAttribute(
        name: tag.name, position: start, length: text.count - start, properties: properties))
  }
}

extension LineTemplate.Replacement {
  /// The choice that the value takes, else `other`, else the value itself; `%` in it is the value.
  func text(_ values: [String], rules: PluralRules) -> String {
    let seen = value.string(values)
    let wanted: String =
      switch kind {
      case .select: seen
      case .plural: rules.cardinal(seen).rawValue
      case .ordinal: rules.ordinal(seen).rawValue
      }
    let choice =
      choices.first { $0.name == wanted }
      ?? choices.first { $0.name.lowercased() == wanted.lowercased() }
      ?? choices.first { $0.name == "other" }
    switch choice?.value {
    case .word(let word):
      return word.split(separator: "%", omittingEmptySubsequences: false).joined(separator: seen)
    case .text(let parts): return parts.map { $0.string(values, number: seen) }.joined()
    case nil: return seen
    }
  }
}
