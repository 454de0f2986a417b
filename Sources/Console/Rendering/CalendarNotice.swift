import Finance
import Negotiation

/// What to know of dates that fall into years whose holidays are not known, or not fixed yet.
struct CalendarNotice {
  let words: Words
  let calendar: BusinessCalendar
  let shift: ShiftRule

  /// Nothing where no date is moved, or every year is known.
  func lines(_ dates: [CivilDate]) -> [String] {
    guard shift != .none else { return [] }
    func notice(_ key: String, _ isOne: (CivilDate) -> Bool) -> String? {
      let years = Set(dates.filter(isOne).map(\.year)).sorted().map(String.init)
      guard !years.isEmpty else { return nil }
      return "! " + words(key, ["years": years.joined(separator: words("list.separator"))])
    }
    return [
      notice("calendar.unknown") { !calendar.knows($0) },
      notice("calendar.forecast") { calendar.isForecast($0) },
    ].compactMap(\.self)
  }

  func lines(_ plans: [ProposedPlan]) -> [String] {
    lines(plans.flatMap { plan in plan.instalments.flatMap { [$0.nominal, $0.due] } })
  }
}

extension CounterofferAnswer {
  /// The offer, and what could be signed instead.
  var plans: [ProposedPlan] { [offer.plan] + nearest.map(\.plan) }
}

extension CalendarNotice {
  init(_ words: Words, _ setting: PlanSetting) {
    self.init(words: words, calendar: setting.calendar, shift: setting.shift)
  }
}
