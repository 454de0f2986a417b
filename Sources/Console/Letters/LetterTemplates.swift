import Archive
import Correspondence
import Receivables

/// Letter templates on disk: the firm's own win over the shipped ones, file by file.
enum LetterTemplates {
  static func source(book: String, share: String) -> TemplateSource {
    let folders = folders(book, share)
    return TemplateSource(
      names: { names($0, book: book, share: share) },
      load: { name, language in
        // A name from a template is no path.
        guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
        for folder in folders {
          let path = "\(folder)/\(language.rawValue)/\(name).mustache"
          if let bytes = try? Files.contents(of: path) {
            return TemplateFile(label: path, text: String(decoding: bytes, as: UTF8.self))
          }
        }
        return nil
      })
  }

  /// The names of the templates there are in a language, partials included.
  static func names(_ language: Language, book: String, share: String) -> [String] {
    let names = folders(book, share).flatMap {
      Files.names(in: "\($0)/\(language.rawValue)", suffix: ".mustache")
    }
    return Set(names.map { String($0.dropLast(".mustache".count)) }).sorted()
  }

  /// Copies a shipped template into the book, to be changed there.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: ``Complaint`` when the book has one of that name, or none is shipped in that language.
  static func copy(_ name: String, _ language: Language, book: String, share: String) throws
    -> String
  {
    let place = "letters/\(language.rawValue)/\(name).mustache"
    guard let bytes = try Files.contents(of: "\(share)/templates/\(place)") else {
      throw Complaint("template.none-shipped", ["kind": name, "lang": language.rawValue])
    }
    let path = "\(book)/templates/\(place)"
    guard !Files.exists(path) else { throw Complaint("template.is-there", ["path": path]) }
    try Files.makeFolder("\(book)/templates/letters/\(language.rawValue)")
    try Files.create(path, bytes: bytes)
    return path
  }

  private static func folders(_ book: String, _ share: String) -> [String] {
    [book + "/templates/letters", share + "/templates/letters"]
  }
}
