import Finance
import Receivables
import Testing

@testable import Correspondence

/// What there is besides an agreement: only what a claim's size, currency and age leave open.
@Suite struct RouteTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let jurisdiction: Jurisdiction
    let currency: Currency
    let units: Int
    let kinds: [Route.Kind]
    var isMember = false
    var state: LimitationClock.State?
    var testDescription: String {
      "\(jurisdiction.rawValue) \(currency.code) \(units) \(state?.rawValue ?? "")"
    }
  }

  static let all: [Route.Kind] = [.stopSupply, .paymentOrder, .smallClaim, .suit, .lawyer]

  static let rows: [Row] = [
    // 少額訴訟: to ¥600,000.
    Row(jurisdiction: .japan, currency: .jpy, units: 600_000, kinds: all),
    Row(
      jurisdiction: .japan, currency: .jpy, units: 600_001,
      kinds: [.stopSupply, .paymentOrder, .suit, .lawyer]),
    // A ceiling in another currency has to be looked at.
    Row(jurisdiction: .japan, currency: .usd, units: 900_000_00, kinds: all),
    Row(
      jurisdiction: .unitedKingdom, currency: .gbp, units: 10_000_00,
      kinds: [.stopSupply, .agency, .smallClaim, .suit, .lawyer]),
    Row(
      jurisdiction: .unitedKingdom, currency: .gbp, units: 10_000_01,
      kinds: [.stopSupply, .agency, .suit, .lawyer]),
    // The ceiling differs by province: nothing is left out.
    Row(jurisdiction: .china, currency: .cny, units: 9_000_000_00, kinds: all),
    Row(
      jurisdiction: .unitedStates, currency: .usd, units: 9_000_000_00,
      kinds: [.stopSupply, .agency, .smallClaim, .suit, .lawyer]),
    Row(
      jurisdiction: .europeanUnion, currency: .eur, units: 5_000_00,
      kinds: [.stopSupply, .agency, .paymentOrder, .smallClaim, .suit, .lawyer], isMember: true),
    Row(
      jurisdiction: .europeanUnion, currency: .eur, units: 5_000_00,
      kinds: [.stopSupply, .agency, .paymentOrder, .suit, .lawyer]),
    Row(jurisdiction: .other, currency: .eur, units: 1, kinds: [.stopSupply, .suit, .lawyer]),
    // No court for what has lapsed, or is before one.
    Row(
      jurisdiction: .japan, currency: .jpy, units: 1, kinds: [.stopSupply, .lawyer],
      state: .lapsed),
    Row(
      jurisdiction: .japan, currency: .jpy, units: 1, kinds: [.stopSupply, .lawyer],
      state: .proceedings),
    Row(jurisdiction: .japan, currency: .jpy, units: 1, kinds: all, state: .near),
  ]

  @Test(arguments: rows)
  func openRoutes(_ row: Row) {
    let list = RouteList(
      in: row.jurisdiction,
      for: RouteClaim(
        amount: Money(minorUnits: row.units, currency: row.currency),
        creditorIsMember: row.isMember, state: row.state))
    #expect(list.open.map(\.kind) == row.kinds)
    #expect(list.closed.allSatisfy { $0.scope == .nobody })
  }

  /// Where others may not collect for us that is said rather than left out.
  @Test func closedRoutesAreNamed() {
    for (jurisdiction, isClosed) in [
      (Jurisdiction.japan, true), (.china, true), (.unitedKingdom, false),
    ] {
      let list = RouteList(
        in: jurisdiction, for: RouteClaim(amount: Money(minorUnits: 1, currency: .jpy)))
      #expect(list.closed.map(\.kind) == (isClosed ? [.agency] : []))
    }
  }

  @Test func everyCountryHasRoutesOnceAndEveryRuleItsSource() {
    for jurisdiction in Jurisdiction.allCases {
      let kinds = Route.table.filter { $0.jurisdiction == jurisdiction }.map(\.kind)
      #expect(kinds.contains(.suit) && kinds.contains(.lawyer) && kinds.contains(.stopSupply))
      #expect(Set(kinds).count == kinds.count)
    }
    for route in Route.table where route.ceiling != .none && route.ceiling != .differs {
      #expect(!route.source.isEmpty && route.evidence != .general, "\(route.key)")
    }
  }

  @Test func countriesAreFoundByTheirCode() {
    let codes: [(String, Jurisdiction?)] = [
      ("JP", .japan), ("cn", .china), ("GB", .unitedKingdom), ("US", .unitedStates),
      ("DE", .europeanUnion), ("DK", nil), ("SG", nil), ("", nil),
    ]
    for (code, jurisdiction) in codes { #expect(Jurisdiction(country: code) == jurisdiction) }
  }
}
