import Receivables
import Training
import Yarn

/// The role-play that `script new --role-play` makes, in the language of the screen: small, sound, to be changed.
enum RolePlaySkeleton {
  static func text(_ words: Words, path: String) -> String {
    let lines =
      ["#\(RolePlayScripts.tag)", "#lang:\(words.language.rawValue)"]
      + comment("scene-head", words) + scene(words) + nodes(words)
    let text = lines.joined(separator: "\n") + "\n"
    return LineIDWriter.adding(to: SourceFile(name: path, text: text))?.text ?? text
  }

  private static func comment(
    _ key: String, _ words: Words, _ arguments: [String: String] = [:]
  ) -> [String] {
    words("script-new.\(key)", arguments).split(separator: "\n").map { "// " + $0 }
  }

  /// Currency and amounts as they are usual where the language is spoken.
  private static func sums(_ language: Language) -> (currency: String, factor: Int) {
    switch language {
    case .en: ("USD", 1)
    case .ja: ("JPY", 100)
    case .zhHans: ("CNY", 5)
    }
  }

  private static func scene(_ words: Words) -> [String] {
    func said(_ key: String) -> String { "\"" + words("script-new.\(key)") + "\"" }
    let (currency, factor) = sums(words.language)
    func sum(_ units: Int) -> String { String(units * factor) }
    let what = ["setting " + said("setting"), "teaches " + said("teaches"), "level 1"]
    let account = [
      "currency \(currency)", "customer T900 " + said("customer"),
      "contact \(said("contact")) \(said("role"))", "terms 30",
      "settled A-1 \(sum(2_000)) 100 5", "invoice A-2 \(sum(3_000)) 40",
      "invoice A-3 \(sum(2_500)) 12", "promise \(sum(1_000)) 20 12",
    ]
    let hidden = [
      "true_reason no-cash", "stated_reason weak-market", "cash \(sum(1_800))",
      "month \(sum(1_500)) 25", "reserve 0.1", "patience 16", "concession linear 0.8",
      "kindness 0.3", "tells cash-now when-understood", "reliability 80",
    ]
    func commands(_ all: [String]) -> [String] { all.map { "<<\($0)>>" } }
    return ["title: \(ScenarioReader.sceneNode)", "---"] + comment("scene-what", words)
      + commands(what + ["persona waiting-for-customer cash-temporary"])
      + comment("scene-account", words) + commands(account)
      + comment("scene-hidden", words) + commands(hidden) + ["==="]
  }

  private static func nodes(_ words: Words) -> [String] {
    func said(_ key: String, _ arguments: [String: String] = [:]) -> String {
      "=> " + words("script-new.\(key)", arguments)
    }
    func node(_ title: String, _ body: [String]) -> [String] {
      ["title: \(title)", "---"] + body + ["==="]
    }
    let names = SceneVariable.allCases.map(\.name).joined(separator: " ")
    return node(
      DebtorAct.answersPhone.node,
      comment("scene-lines", words) + [said("phone-1"), said("phone-2")])
      + node(DebtorAct.tells(.reason).node, [said("tell-reason")])
      + node(DebtorAct.admits.node, comment("scene-truth", words) + [said("truth")])
      + node(
        DebtorAct.tells(.cashNow).node,
        comment("scene-values", words, ["names": names])
          + [said("tell-cash", ["cash": "{\(SceneVariable.cash.name)}"])])
      + node("Offer", [said("offer", ["plan": "{\(SceneVariable.plan.name)}"])])
  }
}
