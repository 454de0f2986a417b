import Conversation
import LineEditing

/// What stands around the line in a call: how far along it is, for how long, and about how much.
struct CallPrompt {
  private unowned let runner: CallRunner

  init(_ runner: CallRunner) { self.runner = runner }

  /// Below so many columns the stage's name is left out: its number says the same.
  private static let columnsForName = 50

  /// `5/7 C014 negotiation> `, with a mark while an agreement waits for its sign-off.
  func left(_ question: Question) -> Prompt {
    let words = runner.words
    let stage = question.stage
    let mark = UnsignedMark.text(runner.call.isConfirmed && !runner.isRehearsal)
    let code = Shown.code(runner.customer.code)
    var runs: [Prompt.Run] = []
    if runner.isRehearsal {
      runs.append(Prompt.Run(words("call.rehearsal") + " ", sgr: "33"))
    } else if runner.talk != nil {
      runs.append(TrainingMark.run(words))
    }
    runs.append(Prompt.Run("\(stage.rawValue)/\(Stage.allCases.count) ", sgr: "2"))
    if runner.session.desk.columns < Self.columnsForName {
      let talk = runner.isTalking ? " " + words("train.say") : ""
      return Prompt(runs + [Prompt.Run(code + mark + talk + "> ")])
    }
    let talk = runner.isTalking ? [Prompt.Run(" " + words("train.say"), sgr: "1;35")] : []
    return Prompt(
      runs + [
        Prompt.Run(code + mark + " "), Prompt.Run(words("stage.\(stage.name)"), sgr: "1;36"),
      ] + talk + [Prompt.Run("> ")])
  }

  /// `12 min · ¥4,300,000 open`.
  func right() -> [Prompt.Run] {
    let balance = runner.context.account.balance(in: runner.call.start.currency).total
    let text = runner.words(
      "call.right",
      ["minutes": String(runner.minutes), "balance": runner.formats.money(balance)])
    return [Prompt.Run(text, sgr: "2")]
  }
}

/// The sign in a prompt that an agreement isn't signed off yet.
enum UnsignedMark {
  static func text(_ isUnsigned: Bool) -> String { isUnsigned ? "*" : "" }
}

/// The sign in a prompt that nothing of it is real.
enum TrainingMark {
  static func run(_ words: Words) -> Prompt.Run {
    Prompt.Run(words("train.mark") + " ", sgr: "1;35")
  }
}
