import Correspondence
import Finance
import Receivables

/// Reads the `interest` part of `kaishu.yaml`.
struct InterestReader {
  let reader: NodeReader
  let jurisdiction: Jurisdiction

  private static let keys: Set<String> = [
    "profile", "rate", "percent-of-base", "commercial-act", "start", "receipt-day", "payment-day",
    "day-count", "rounding", "fixed-sum", "treatment", "fixed-sum-treatment",
  ]

  func book(_ top: NodeReader.Map) -> InterestBook {
    let standard = InterestTerms.standard(jurisdiction)
    guard let map = reader.map(top, "interest", keys: Self.keys.union(["basis", "for"])) else {
      return InterestBook(standard: standard)
    }
    let isOld = !map.has("profile") && (map.has("basis") || map.has("rate"))
    var book = InterestBook(standard: isOld ? oneRate(map) : terms(map) ?? standard)
    guard let others = reader.map(map, "for", keys: nil) else { return book }
    for name in others.keys {
      guard let other = reader.map(others, name, keys: Self.keys) else { continue }
      if !other.has("profile") { reader.add(other.line, "\(other.path).profile", .missing) }
      book.exceptions[name] = terms(other)
    }
    return book
  }

  /// What a file from before profiles says: one rate for all time.
  private func oneRate(_ map: NodeReader.Map) -> InterestTerms {
    let rate = reader.decimal(map, "rate", digits: 4, in: 0...1_000_000) ?? 30_000
    var options = InterestProfile.Options()
    options.contractRate = Rate(millionths: rate)
    options.dayCount = dayCount(map) ?? .actual365
    options.rounding = rounding(map) ?? .floorSum
    let basis = reader.word(map, "basis", InterestBasis.self) ?? .statutory
    for key in ["start", "percent-of-base", "commercial-act", "payment-day", "fixed-sum"]
    where map.has(key) {
      reader.add(map.line(of: key), "\(map.path).\(key)", .impossible(key: "interest-no-profile"))
    }
    return InterestTerms(
      profile: rate == 0 ? nil : try? InterestProfile(.unitedStatesContract, options),
      basis: basis, isNamed: false, choices: choices(map))
  }

  private func terms(_ map: NodeReader.Map) -> InterestTerms? {
    let isNamed = map.has("profile")
    guard
      let name = isNamed
        ? reader.word(map, "profile", InterestProfile.Name.self) : jurisdiction.interestProfile
    else { return nil }
    if map.has("basis") {
      reader.add(map.line(of: "basis"), "\(map.path).basis", .impossible(key: "interest-basis"))
    }
    let rate = reader.decimal(map, "rate", digits: 4, in: 0...1_000_000)
    let hasRate = (rate ?? 0) > 0
    if name == .japanContract, !hasRate, !map.has("rate") {
      reader.add(map.line(of: "profile"), "\(map.path).rate", .missing)
    }
    let made = profile(map, name, rate.map { Rate(millionths: $0) })
    return InterestTerms(
      profile: name.needsRate && !hasRate ? nil : made,
      basis: hasRate && !name.needsRate ? .contract : name.basis, isNamed: true,
      choices: choices(map))
  }

  private func profile(
    _ map: NodeReader.Map, _ name: InterestProfile.Name, _ rate: Rate?
  ) -> InterestProfile? {
    var options = InterestProfile.Options()
    // Without a rate the settings beside it are still read and found at fault.
    if name.needsRate { options.contractRate = rate ?? Rate(millionths: 0) }
    options.percentOfBase = reader.integer(
      map, "percent-of-base", in: InterestProfile.chinaMultiples)
    options.isCommercialAct = reader.flag(map, "commercial-act") ?? false
    options.dayCount = dayCount(map)
    options.rounding = rounding(map)
    options.paymentDayCounts = reader.word(map, "payment-day", PaymentDay.self).map {
      $0 == .counted
    }
    let fixedSum = fixedSum(map)
    do throws(InterestFault) {
      var profile = try InterestProfile(name, options)
      if let rate, !name.needsRate { profile = profile.agreeing(on: rate) }
      if let start = reader.word(map, "start", InterestProfile.Start.self) { profile.start = start }
      switch fixedSum {
      case .agreed(let sum): profile.fixedSum = .agreed(sum)
      case .without: profile.fixedSum = nil
      case nil: break
      }
      return profile
    } catch {
      let key = if case .settingNotTaken(_, let seen) = error { seen } else { "profile" }
      let setting = key == "multiple" ? "percent-of-base" : key
      reader.add(
        map.line(of: setting), "\(map.path).\(setting)", .impossible(key: "interest-not-taken"))
      return nil
    }
  }

  private func choices(_ map: NodeReader.Map) -> AccountInterest.Choices {
    AccountInterest.Choices(
      interest: reader.word(map, "treatment", InterestTreatment.self) ?? .claimed,
      fixedSum: reader.word(map, "fixed-sum-treatment", InterestTreatment.self),
      receivedWhenIssued: reader.word(map, "receipt-day", ReceiptDay.self) != nil)
  }

  private func dayCount(_ map: NodeReader.Map) -> DayCount? {
    guard let text = reader.text(map, "day-count") else { return nil }
    if let count = DayCount(named: text) { return count }
    reader.add(
      map.line(of: "day-count"), "\(map.path).day-count",
      .notOneOf(seen: text, allowed: DayCount.allCases.map(\.rawValue)))
    return nil
  }

  /// Settings from before profiles say `down` and `up`.
  private func rounding(_ map: NodeReader.Map) -> InterestRounding? {
    guard let text = reader.text(map, "rounding") else { return nil }
    switch text {
    case Rounding.down.rawValue: return .floorSum
    case Rounding.up.rawValue: return .ceilingSum
    default: break
    }
    if let rounding = InterestRounding(rawValue: text) { return rounding }
    reader.add(
      map.line(of: "rounding"), "\(map.path).rounding",
      .notOneOf(seen: text, allowed: InterestRounding.allCases.map(\.rawValue)))
    return nil
  }

  private enum FixedSumSetting: Equatable {
    case without
    case agreed(Money)
  }

  /// `none`, or what a contract sets for each late debt: `{ JPY: 10000 }`.
  private func fixedSum(_ map: NodeReader.Map) -> FixedSumSetting? {
    guard let shape = reader.shape(map, "fixed-sum") else { return nil }
    if shape == .text {
      return reader.word(map, "fixed-sum", NoFixedSum.self).map { _ in .without }
    }
    let amounts = reader.amounts(map, "fixed-sum")
    if amounts.count > 1 {
      reader.add(
        map.line(of: "fixed-sum"), "\(map.path).fixed-sum", .impossible(key: "interest-one-sum"))
    }
    return amounts.values.first.map { .agreed($0) }
  }

  private enum NoFixedSum: String, CaseIterable { case none }
  private enum PaymentDay: String, CaseIterable {
    case counted
    case notCounted = "not-counted"
  }
  private enum ReceiptDay: String, CaseIterable { case issued }
}
