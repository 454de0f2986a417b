import Receivables

/// A name that a template of some kind may use, with what it would print.
public struct TemplateField: Sendable, Equatable {
  public enum Use: String, Sendable {
    /// `{{name}}` prints it.
    case value
    /// `{{#name}}…{{/name}}` opens where it is so; it can't be printed.
    case flag
    /// A section of it is repeated for each element.
    case list
    /// What lies in it is reached with a dot, or inside a section of it.
    case group
  }

  /// `creditor.name`, and `invoices/number` for a name inside a section of a list.
  public let name: String
  public let use: Use
  /// What it prints with ``LetterFacts/example(_:)``; empty where nothing would be printed in that language.
  public let example: String

  /// All names of a kind, in order of the alphabet.
  public static func all(for kind: LetterKind, in language: Language) -> [TemplateField] {
    let values = FieldValues(LetterFacts.example(language), language: language).make()
    return list(LetterFields.fields(for: kind), values, prefix: "").sorted { $0.name < $1.name }
  }

  private static func list(
    _ fields: [String: Field], _ values: [String: FieldValue], prefix: String
  ) -> [TemplateField] {
    fields.flatMap { name, field -> [TemplateField] in
      let path = prefix + name
      switch (field, values[name]) {
      case (.text, .text(let value)):
        return [TemplateField(name: path, use: .value, example: value.text)]
      case (.text, _): return [TemplateField(name: path, use: .value, example: "")]
      case (.flag, _): return [TemplateField(name: path, use: .flag, example: "")]
      case (.list(let children), let value):
        var first: [String: FieldValue] = [:]
        if case .list(let elements) = value { first = elements.first ?? [:] }
        return [TemplateField(name: path, use: .list, example: "")]
          + list(children, first, prefix: path + "/")
      case (.group(let children), let value):
        var inside: [String: FieldValue] = [:]
        if case .group(let values) = value { inside = values }
        return [TemplateField(name: path, use: .group, example: "")]
          + list(children, inside, prefix: path + ".")
      }
    }
  }
}
