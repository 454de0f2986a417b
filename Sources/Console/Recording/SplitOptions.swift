import ArgumentParser

/// What the payer says of interest and costs, for commands by which money comes in.
struct SplitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much of it is late interest: a sum, INV-1=5000,INV-2=800, or none.",
      valueName: "charge"))
  var interest: String?

  @Option(
    help: ArgumentHelp(
      "How much of it is costs, a fixed sum for paying late first: a sum, or none.",
      valueName: "charge"))
  var costs: String?

  @Flag(help: "Keep the split that is proposed without asking.")
  var asProposed = false
}
