import ArgumentParser

/// What an approver may say besides yes.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The last day for the sign-off; the plan's first payment when left out.",
      valueName: "start-date"), completion: .fromBook)
  var until: String?

  @Option(help: ArgumentHelp("Words for whoever asked.", valueName: "text"))
  var note: String = ""
}
