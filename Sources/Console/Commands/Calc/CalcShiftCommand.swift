import Archive
import ArgumentParser
import Finance

/// Moves a day to a business day.
struct CalcShiftCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift", abstract: "Move a day that is no business day.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: ArgumentHelp("The day.", valueName: "date"), completion: .fromBook)
  var date: String

  @Option(
    help: ArgumentHelp("Whose business days.", valueName: "calendar"),
    completion: .list(BusinessCalendar.names))
  var calendar: String?

  @Option(
    help: ArgumentHelp("Where the day goes.", valueName: "shift-rule"),
    completion: .names(ShiftRule.choices))
  var rule: String?

  struct Answer: Encodable {
    let calendar: String
    let rule: String
    let date: CivilDate
    let shifted: CivilDate
    let isBusinessDay: Bool
    /// What the calendar takes each day for, from the day asked for to the one it goes to.
    let days: [ShiftText.Day]
    let isKnown: Bool
    let isForecast: Bool
    let warnings: [String]
    let text: [String]
  }

  func run(in session: Session) throws {
    let input = CalcInput(session: session, command: "calc shift", looksBack: false)
    let day = try input.date(date, "calc shift")
    let shift = try ShiftText(
      calendar: input.calendar(input.needed(calendar, "--calendar")),
      rule: input.rule(rule), words: session.words, formats: input.formats())
    let lines = shift.lines(day)
    guard session.form == .json else { return session.write(lines) }
    let shifted = shift.calendar.shift(day, by: shift.rule)
    try session.writeJSON(
      Answer(
        calendar: shift.calendar.name, rule: shift.rule.rawValue, date: day, shifted: shifted,
        isBusinessDay: shift.calendar.isBusinessDay(day), days: shift.days(day),
        isKnown: shift.isKnown(day), isForecast: shift.isForecast(day),
        warnings: shift.warnings(day), text: lines))
  }
}

extension CalcInput {
  func calendar(_ name: String) throws -> BusinessCalendar {
    let names = BusinessCalendar.names.map { ($0, $0) }
    let known = try choice(name, "--calendar", names)
    guard let calendar = BusinessCalendar(named: known) else { throw missing("--calendar") }
    return calendar
  }

  /// The next business day where nothing is said.
  func rule(_ text: String?) throws -> ShiftRule {
    try text.map { try choice($0, "--rule", ShiftRule.choices) } ?? .following
  }
}
