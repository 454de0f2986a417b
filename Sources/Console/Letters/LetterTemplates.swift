import Archive
import Correspondence
import Receivables

/// Letter templates on disk: the firm's own win over the shipped ones, file by file.
enum LetterTemplates {
  static func source(book: String, share: String) -> TemplateSource {
    let folders = [book + "/templates/letters", share + "/templates/letters"]
    return TemplateSource(
      names: { language in
        let names = folders.flatMap {
          Files.names(in: "\($0)/\(language.rawValue)", suffix: ".mustache")
        }
        return Set(names.map { String($0.dropLast(".mustache".count)) }).sorted()
      },
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
}
