import Archive
import Finance
import LineEditing
import Receivables

/// Where a command is carried out: the book, the person, the day, the language, the output form.
///
/// It is made once from the surroundings of the process; nothing else reads them.
struct Desk: Sendable {
  var bookPath: String
  var today: CivilDate
  /// Minutes after midnight; `nil` when the day is fixed and the time with it unknown.
  var minutes: Int?
  var language: Language
  var output: OutputForm
  var usesColor: Bool
  /// Whether the terminal cannot be trusted with block characters.
  var usesASCII: Bool
  /// Asks the screen for its size: the person may have changed it since the last command.
  var screen: @Sendable () -> ScreenSize
  /// The program that shows what doesn't fit on the screen; `nil` for none.
  var pager: Pager?
  /// How long work says how far it is.
  var progress: ProgressForm
  /// The program that long texts are written with, with its options; `nil` when none is named.
  var textEditor: String?
  /// Where files lie that are needed for a moment only.
  var temporaryFolder: String
  /// Seconds since some fixed moment, for how long something has taken; never a date.
  var seconds: @Sendable () -> Double
  /// The variables of the process that were read.
  var environment: [String: String]
  /// The running program's own path; empty when it isn't known.
  var programPath: String
  /// Who works; `nil` when nobody said.
  var personID: String?
  /// Where the shipped templates are; empty when they weren't found.
  var sharePath: String
  /// Where a person's own state lies, apart from any book.
  var statePath: String
  /// Where typed commands are kept; empty for nowhere.
  var historyPath: String
  /// Whether a person types at a terminal.
  var isInteractive: Bool

  /// Columns of the screen now.
  var columns: Int { screen().columns }

  /// A path as a person typed it: in a session no shell puts the home in for `~`.
  func path(_ typed: String) -> String {
    guard typed.hasPrefix("~/"), let home = environment.nonEmpty("HOME") else { return typed }
    return home + typed.dropFirst()
  }

  /// Where the shell would find a program; `nil` when it wouldn't.
  func place(of program: String) -> String? {
    if program.contains("/") { return Files.isProgram(program) ? program : nil }
    return (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first(where: Files.isProgram)
  }

  static let columnsMin = 40
  static let columnsDefault = 80
}

/// How much fits on the screen.
struct ScreenSize: Sendable, Equatable {
  var columns: Int
  /// 0 when it isn't a terminal.
  var rows: Int
}

/// How long work says how far it is.
enum ProgressForm: Sendable {
  /// Nobody watches.
  case none
  /// One line, drawn over itself.
  case line
  /// A line from time to time: the terminal can't go back.
  case lines
}

/// How listings are written.
enum OutputForm: String, Sendable, CaseIterable {
  case text, json
}

/// What the process was given: read in `kaishu`, handed on as data.
public struct Surroundings: Sendable {
  public var environment: [String: String]
  public var today: CivilDate
  public var minutes: Int
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool
  public var isErrorTerminal: Bool
  /// Columns and rows of the terminal, asked anew each time; `nil` where there is none.
  public var columns: @Sendable () -> Int?
  public var rows: @Sendable () -> Int?
  /// Seconds since some fixed moment.
  public var seconds: @Sendable () -> Double
  /// The running program's own path; empty when it isn't known.
  public var programPath: String

  public init(
    environment: [String: String], today: CivilDate, minutes: Int, isInputTerminal: Bool,
    isOutputTerminal: Bool, isErrorTerminal: Bool, columns: @escaping @Sendable () -> Int?,
    rows: @escaping @Sendable () -> Int?, seconds: @escaping @Sendable () -> Double,
    programPath: String
  ) {
    self.environment = environment
    self.today = today
    self.minutes = minutes
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.columns = columns
    self.rows = rows
    self.seconds = seconds
    self.programPath = programPath
  }
}
