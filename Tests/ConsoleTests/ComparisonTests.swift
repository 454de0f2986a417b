import Archive
import Correspondence
import Finance
import Foundation
import Negotiation
import Receivables
import Testing

@testable import Console

/// `compare`: what is picked, the record, the page, and the words for the routes.
@Suite struct ComparisonTests {
  private func record(_ demo: DemoDesk, _ arguments: [String]) throws -> JSONValue {
    let status = demo.runAll(["compare"] + arguments + ["--format", "json"])
    #expect(status == 0, "\(demo.screen)")
    return try JSONValue(bytes: Array(demo.screen.utf8))
  }

  @Test func recordHasTheShapeThatItSays() throws {
    let demo = try DemoDesk()
    let record = try record(demo, ["C014", "3", "6 x 600000", "--none"])
    #expect(
      Set(record.object.keys) == [
        "customer", "asOf", "balance", "promisesKept", "promisesDue", "now", "columns",
        "withoutAgreement",
      ])
    let columns = record["columns"].elements
    #expect(columns.count == 3)
    #expect(columns[1]["name"] == .string("6 x 600000"))
    #expect(columns[0]["plan"] != nil && columns[2]["plan"] == nil)
    let months = columns.map { $0["months"].elements }
    #expect(Set(months.map(\.count)).count == 1)
    for (column, months) in zip(columns, months) {
      let cash = months.reduce(0) { $0 + ($1["cash"]["minorUnits"].integer ?? 0) }
      #expect(cash == column["total"]["minorUnits"].integer)
    }
    for month in months[2] {
      #expect(month["standing"]["open"] == record["balance"])
    }
    let routes = record["withoutAgreement"]["routes"].elements
    #expect(
      routes.contains {
        $0["kind"] == .string("payment-order") && $0["isOpen"] == .bool(true)
      })
    #expect(!routes.contains { $0["kind"] == .string("small-claim") })
    #expect(routes.contains { $0["kind"] == .string("agency") && $0["isOpen"] == .bool(false) })
  }

  @Test func numbersMeanTheListThatWasSeen() throws {
    let demo = try DemoDesk()
    demo.run("propose", "C014", "--cash", "800000", "--per-month", "400000")
    let first = try #require(demo.session.proposals.first).plan
    let record = try record(demo, ["C014", "1"])
    #expect(
      record["columns"].elements[0]["plan"]["instalments"].elements.count == first.instalments.count
    )
    // Another customer's list isn't meant.
    let other = try self.record(demo, ["C027", "1"])
    #expect(other["columns"].elements[0]["plan"]["balance"] == other["balance"])
    #expect(other["customer"] == .string("C027"))
  }

  @Test func onePlanStandsBesideNoAgreement() throws {
    let demo = try DemoDesk()
    let record = try record(demo, ["C014", "1"])
    #expect(record["columns"].elements.count == 2)
    #expect(record["withoutAgreement"] != nil)
    let two = try self.record(demo, ["C014", "1", "2"])
    #expect(two["columns"].elements.count == 2)
    #expect(two["withoutAgreement"] == nil)
  }

  @Test(arguments: [
    (["C014", "9"], "KAI-CMP-001"), (["C014", "a"], "KAI-CMP-001"),
    (["C014", "theirs"], "KAI-CMP-001"),
    (["C014", "1", "1", "1", "1", "1", "1"], "KAI-CMP-002"),
    (["C014", "banana"], "KAI-CTR-001"),
  ])
  func whatCannotBeToldIsRefused(_ arguments: [String], _ code: String) throws {
    let demo = try DemoDesk()
    #expect(demo.runAll(["compare"] + arguments) != 0)
    #expect(demo.screen.contains(code), "\(demo.screen)")
  }

  @Test(arguments: Language.allCases)
  func pageHoldsNothingFromElsewhereAndSaysThatItIsInternal(_ language: Language) throws {
    let demo = try DemoDesk(language)
    let file = demo.folder.appending(path: "page.html").path
    #expect(demo.run("compare", "C014", "--html", file) == 0, "\(demo.screen)")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("size: A4"))
    #expect(page.contains(Words(language)("compare.internal")))
    #expect(page.contains("<svg"))
    #expect(!page.contains("⟨"))
    for word in ["<script", "http:", "https:", "src=", "href=", "url(", "@import"] {
      #expect(!page.contains(word), "\(word)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // Nothing is written over.
    #expect(demo.run("compare", "C014", "--html", file) != 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == page)
  }

  @Test func pageWithoutANameGoesApartFromTheLetters() throws {
    let demo = try DemoDesk()
    for number in 1...2 {
      #expect(demo.run("compare", "C014", "1", "2", "--html") == 0, "\(demo.screen)")
      #expect(
        demo.screen.contains(
          demo.session.book.comparisonsPath + "/2026-11-24_C014-\(number).html"))
    }
  }

  /// Names, numbers and typed words can't become markup.
  @Test func hostileTextIsTextOnThePage() throws {
    let demo = try DemoDesk()
    let account = try demo.session.account(try demo.session.customer("C014"))
    let context = try demo.session.callContext(account, .jpy)
    let start = context.makeStart(currency: .jpy, rep: "")
    let plan = try #require(
      context.setting.plan(
        PlanOutline(start: context.setting.today.adding(days: 7), count: 2, frequency: .weekly),
        balance: start.overdue))
    let evil = "<script>alert(\"1\")</script>&'\u{1B}[2J\u{202E}"
    let items = [
      PaymentPlan.Item(
        invoice: Invoice(
          number: evil, issued: account.asOf.adding(days: -60),
          due: account.asOf.adding(days: -30), amount: start.overdue), open: start.overdue)
    ]
    let shown = try #require(
      ShownComparison(
        ComparisonChoice.Picked(
          plans: [ComparisonChoice.Named(label: evil, plan: plan)], noAgreement: true),
        items: items, facts: context.known, context: context,
        settings: try demo.session.book.settings(), noAgreement: evil))
    let page = ComparisonPage(
      shown: shown, words: demo.session.words, formats: try demo.session.formats()
    ).text()
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
  }

  /// Every route, in every country, has its words; what has a ceiling names it.
  @Test(arguments: Language.allCases)
  func everyRouteHasItsWords(_ language: Language) {
    let words = Words(language)
    let text = RouteText(words: words, formats: Formats(language: language, home: nil))
    var own = 0
    for jurisdiction in Jurisdiction.allCases {
      let list = RouteList(
        in: jurisdiction,
        for: RouteClaim(amount: Money(minorUnits: 1, currency: .jpy), creditorIsMember: true))
      for route in list.open + list.closed {
        #expect(words.has("route.\(route.kind.rawValue)"))
        let about = text.about(route)
        #expect(!about.contains("⟨") && !about.contains("{"))
        if words.has("route-about.\(route.key)") { own += 1 }
        if case .upTo(let most) = route.ceiling {
          #expect(about.contains(text.formats.money(most)), "\(route.key)")
        }
      }
    }
    #expect(own == words.routeFactsCount)
    for state in ["running", "near", "lapsed", "proceedings"] {
      #expect(words.has("route.clock-\(state)"))
    }
    for rule in PolicyRules.all { #expect(words.has("limit-name.\(rule.name)"), "\(rule.name)") }
  }
}

extension Words {
  /// Entries that tell of a route in one country.
  fileprivate var routeFactsCount: Int {
    let codes = Set(Jurisdiction.allCases.map(\.rawValue))
    return WordIndex(Words.text(language)).all.keys.count { key in
      key.hasPrefix("route-about.")
        && codes.contains(String(key.dropFirst(12).prefix { $0 != "-" }))
    }
  }
}

extension JSONValue {
  fileprivate var object: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}

extension JSONValue? {
  fileprivate subscript(key: String) -> JSONValue? { flatMap { $0[key] } }

  fileprivate var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }

  fileprivate var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }
}
