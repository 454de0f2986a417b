import ArgumentParser
import Finance

/// What only letters about plans are told.
struct PlanLetterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The plan in the words of an offer.", valueName: "offer"),
    completion: .fromBook)
  var offer: String?

  @Option(
    help: ArgumentHelp("The last day on which an offer may be accepted.", valueName: "start-date"),
    completion: .fromBook)
  var validUntil: String?

  @Option(help: ArgumentHelp("Who guarantees a repayment agreement.", valueName: "text"))
  var guarantor: String?

  @Option(
    help: ArgumentHelp(
      "A line of the guarantor's address; repeat it for more.", valueName: "line"))
  var guarantorAddress: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day of the notice that a broken plan's customer didn't follow: the whole is due.",
      valueName: "past-date"), completion: .fromBook)
  var notice: String?
}
