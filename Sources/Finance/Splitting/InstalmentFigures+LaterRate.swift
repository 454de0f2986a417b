extension InstalmentRequest {
  /// The place of the first instalment that bears the later rate; `nil` where none was asked for.
  ///
  /// - Parameter dates: the instalments' days; `nil` without a start.
  func firstLater(_ dates: [CivilDate]?) throws(InstalmentFault) -> Int? {
    guard let later else { return nil }
    guard case .flat = charge else { throw .laterRateNeedsFlat }
    guard let dates else { throw .startNeeded }
    guard let place = dates.firstIndex(where: { $0 >= later.from }), place > 0 else {
      throw .laterRateOutside
    }
    return place
  }
}

extension InstalmentFigures {
  /// Principal as without interest; on top of it what each rate comes to, rounded once a rate and borne evenly by
  /// the instalments that it holds for.
  static func changing(
    _ request: InstalmentRequest, _ amount: Int, _ fractions: [YearFraction], from rate: Rate,
    to later: Rate, at place: Int
  ) throws(InstalmentFault) -> InstalmentFigures {
    let runs = [(rate, fractions[..<place]), (later, fractions[place...])]
    return InstalmentFigures(
      principal: try principal(amount, request),
      interest: runs.flatMap { rate, periods in
        spread(flat(rate, on: amount, request, periods), over: periods.count, odd: request.odd)
      })
  }
}
