/// The latest day to pay a covered subcontractor in Japan (取適法): the 60th day, the day of receipt
/// being the first.
public enum SubcontractTerm {
  public static let daysMax = 60

  /// The 60th day: receipt on 1 March makes it 29 April.
  public static func lastDay(received: CivilDate) -> CivilDate {
    received.adding(days: daysMax - 1)
  }

  /// The 61st day, the first on which statutory late interest accrues.
  public static func firstInterestDay(received: CivilDate) -> CivilDate {
    received.adding(days: daysMax)
  }

  /// Days of interest when it is paid on this day, that day included; 0 when it is paid in time.
  public static func daysLate(received: CivilDate, paid: CivilDate) -> Int {
    max(0, paid.days(since: lastDay(received: received)))
  }
}
