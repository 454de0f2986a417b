import Finance
import Receivables

/// What speaks against calling a customer now.
///
/// After the norms of LEGAL.md: Regulation F's seven calls in seven days, the Japanese money lenders'
/// hours and the Chinese banking guide serve as a house rule for business debts; the firm sets its own.
public enum ContactCheck {
  public struct Rules: Sendable, Equatable {
    /// Minutes after midnight between which calls are made.
    public var from: Int
    public var until: Int
    public var contactsMax: Int
    public var perDays: Int

    public init(from: Int, until: Int, contactsMax: Int, perDays: Int) {
      self.from = from
      self.until = until
      self.contactsMax = contactsMax
      self.perDays = perDays
    }
  }

  public enum Warning: Sendable, Equatable {
    case outsideHours(from: Int, until: Int)
    case notABusinessDay
    case tooOften(count: Int, days: Int, max: Int)
    case onHold(Hold)
    /// A person of theirs asked not to be called now.
    case badTime(Contact)
  }

  /// `minutes` is the time of day; `nil` when it isn't known, and then hours are not judged.
  public static func warnings(
    _ account: CustomerAccount, rules: Rules, calendar: BusinessCalendar, minutes: Int?
  ) -> [Warning] {
    var warnings: [Warning] = []
    if let hold = account.hold { warnings.append(.onHold(hold)) }
    if !calendar.isBusinessDay(account.asOf) { warnings.append(.notABusinessDay) }
    if let minutes, minutes < rules.from || minutes >= rules.until {
      warnings.append(.outsideHours(from: rules.from, until: rules.until))
    }
    warnings += badTimes(account, minutes: minutes).map(Warning.badTime)
    let first = account.asOf.adding(days: 1 - rules.perDays)
    let recent = account.history.contactDays.count { $0 >= first && $0 <= account.asOf }
    if recent >= rules.contactsMax {
      warnings.append(.tooOften(count: recent, days: rules.perDays, max: rules.contactsMax))
    }
    return warnings
  }

  /// The people who must not be called now, as far as their times can be read.
  public static func badTimes(_ account: CustomerAccount, minutes: Int?) -> [Contact] {
    account.people.filter {
      ContactTimes($0.badTimes)?.contains(account.asOf, minutes: minutes) ?? false
    }
  }
}
