import ArgumentParser

/// Options of every command that records something about a customer.
struct RecordingOptions: ParsableArguments {
  @Option(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: String?

  @Option(
    help: ArgumentHelp("The day it happened; today when left out.", valueName: "past-date"),
    completion: .fromBook)
  var on: String?

  @Option(help: ArgumentHelp("Words to keep with the entry.", valueName: "text"))
  var note: String = ""
}
