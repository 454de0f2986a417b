import Yarn

/// The script that `script new` makes, in the language of the screen.
enum ScriptSkeleton {
  /// Comments and words come from the catalogue; ids are added as `script ids` does.
  static func text(_ words: Words, path: String) -> String {
    func comment(_ key: String) -> [String] {
      words("script-new.\(key)").split(separator: "\n").map { "// " + $0 }
    }
    func said(_ key: String, _ arguments: [String: String] = [:]) -> String {
      words("script-new.\(key)", arguments)
    }
    let lines =
      ["#lang:\(words.language.rawValue)"] + comment("head") + ["title: Start", "---"]
      + comment("variables") + ["<<declare $asked = 0>>", "<<declare $promised = false>>", ""]
      + comment("lines") + [said("greeting"), ""]
      + comment("group") + ["=> " + said("answer-1"), "=> " + said("answer-2"), ""]
      + comment("options")
      + [
        "-> " + said("ask"), "    <<set $asked += 1>>", "    " + said("reason"),
        "    <<jump Start>>", "-> " + said("propose") + " <<if $asked > 0>>",
        "    <<set $promised = true>>", "-> " + said("hang-up"), "",
      ]
      + comment("branch")
      + [
        "<<if $promised>>", "    <<jump Promise>>", "<<endif>>",
        said("nothing", ["asked": "{$asked}"]), "===", "",
      ]
      + comment("node") + ["title: Promise", "---", said("promise"), "==="]
    let text = lines.joined(separator: "\n") + "\n"
    return LineIDWriter.adding(to: SourceFile(name: path, text: text))?.text ?? text
  }
}
