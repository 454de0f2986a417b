import Finance
import Receivables
import Testing

@Suite struct CreditGradeTests {
  /// Settled invoices a month apart, each so many days late.
  private func paid(
    _ late: [Int], change: (inout CustomerHistory) -> Void = { _ in }
  ) -> CustomerAccount {
    account(asOf: "2026-11-24") { history in
      for (index, days) in late.enumerated() {
        let due = day("2026-01-31").adding(months: index)
        history.invoices.append(
          Invoice(number: "\(index)", issued: due.adding(days: -30), due: due, amount: yen(1_200)))
        history.payments.append(
          Payment(invoiceNumber: "\(index)", date: due.adding(days: days), amount: yen(1_200)))
      }
      change(&history)
    }
  }

  private func fact(_ name: CreditFact.Name, _ hundredths: Int, _ date: String) -> CreditFact {
    CreditFact(name: name, date: day(date), hundredths: hundredths)
  }

  @Test(arguments: [
    (CreditFactor.daysLate, 0, 100), (.daysLate, 30_00, 50), (.daysLate, 99_00, 0),
    (.debtRatio, 60_00, 50), (.debtRatio, 10_00, 100), (.margin, -5_00, 0), (.margin, 2_50, 50),
    (.size, 4_00, 75), (.currentRatio, 1_40, 50), (.onTime, 66_67, 67),
  ])
  func pointsLieBetweenWorstAndBest(factor: CreditFactor, value: Int, points: Int) {
    #expect(factor.points(value) == points)
  }

  @Test func gradeIsTheWeightedMeanOfWhatIsKnown() throws {
    // Two of four in time: 50 points of 20; 30 days late on average: 50 points of 20.
    let account = paid([0, 0, 60, 60])
    let grade = try #require(CreditGrade(account, settings: CreditSettings()))
    #expect(grade.score == 50)
    #expect(grade.grade.name == "C")
    #expect(grade.known == Share(percent: 40))
    // Four invoices of 1,200 in twelve months, one month's worth.
    #expect(grade.suggestedLimit == yen(400))
    #expect(grade.parts.filter { $0.points != nil }.map(\.factor) == [.onTime, .daysLate])
  }

  @Test func theLatestFactCountsAndWeightsDecide() throws {
    let account = paid([0]) {
      $0.creditFacts = [
        fact(.margin, 10_00, "2026-01-01"), fact(.margin, -5_00, "2026-06-01"),
        fact(.margin, 10_00, "2026-12-01"),
      ]
    }
    var settings = CreditSettings()
    settings.weights = [.onTime: 1, .margin: 3]
    let grade = try #require(CreditGrade(account, settings: settings))
    #expect(grade.parts.map(\.points) == [100, 0])
    #expect(grade.score == 25)
    #expect(grade.grade.name == "E")
    #expect(grade.known == .whole)
    settings.weights = [.size: 5]
    #expect(CreditGrade(account, settings: settings) == nil)
  }

  @Test func warningsNameEachChange() {
    func warnings(_ account: CustomerAccount) -> [EarlyWarning] {
      EarlyWarning.all(
        account, behaviour: PaymentBehaviour(account.history, asOf: account.asOf),
        promises: PromiseRecord(account.history, asOf: account.asOf),
        grade: CreditGrade(account, settings: CreditSettings()), settings: CreditSettings())
    }
    #expect(warnings(paid([0, 0, 0, 0, 0, 0])).isEmpty)
    #expect(
      warnings(
        paid([0, 0, 0]) { $0.invoices.append(invoice("late", due: "2026-11-20", 50)) }
      ) == [.firstLate])
    let bad = paid([0, 0, 5, 5, 60, 60]) { history in
      history.customer.grade = "A"
      history.customer.creditLimit = yen(1_000)
      history.invoices += [
        invoice("x", due: "2026-11-01", 800), invoice("y", due: "2026-11-02", 700),
      ]
      history.disputes = ["x", "y"].map {
        Dispute(invoiceNumber: $0, opened: day("2026-11-03"), amount: yen(1), reason: "")
      }
      history.promises = ["2026-11-05", "2026-11-12"].map {
        PromiseToPay(made: day("2026-11-03"), by: day($0), amount: yen(100))
      }
      history.instruments = [
        Instrument(
          kind: .promissoryNote, received: day("2026-09-01"), maturity: day("2026-10-31"),
          amount: yen(500), outcome: .dishonoured, outcomeDate: day("2026-11-02"))
      ]
    }
    #expect(
      warnings(bad) == [
        .slipping(days: 60), .promisesBroken(count: 2),
        .overLimit(used: Share(percent: 150)), .dishonoured(day("2026-11-02")),
        .disputes(count: 2), .gradeFell(from: "A", to: "E"),
      ])
  }

  @Test func provisionGoesByAgeAndGrade() {
    func owing(_ code: String, _ grade: String, _ due: String, _ units: Int) -> CustomerAccount {
      account(code, asOf: "2026-11-24", invoices: [invoice("1", due: due, units)]) {
        $0.customer.grade = grade
      }
    }
    let accounts = [
      owing("a", "A", "2026-12-31", 1_000), owing("b", "A", "2026-11-01", 1_001),
      owing("c", "E", "2026-11-01", 1_000), owing("d", "E", "2026-01-01", 1_000),
    ]
    let rates = Provision.Rates(
      byGrade: ["A": Share(percent: 50), "E": Share(percent: 300)])
    let provision = Provision(accounts, bounds: [30, 60, 90], currency: .jpy, rates: rates)
    // 0% of 1,000; 0.5% of 1,001 rounded up and 3% of 1,000; 150% of 1,000 is all of it.
    #expect(provision.lines.map(\.provision.minorUnits) == [0, 36, 0, 0, 1_000])
    #expect(provision.total == yen(1_036))
  }

  /// One customer's open amounts on another day: each bucket at its rate, rounded up by itself.
  @Test func openAmountsAreProvidedForByAge() {
    let open = [("2026-10-01", 1_000), ("2026-11-01", 1_001), ("2026-12-31", 500)].map {
      OpenAmount(issued: day($0.0), due: day($0.0), open: yen($0.1))
    }
    func provision(_ date: String, grade: String = "") -> Int {
      Provision.of(
        Ageing(open, asOf: day(date), bounds: [30, 60, 90], currency: .jpy), grade: grade,
        rates: Provision.Rates(byGrade: ["A": Share(percent: 50)])
      ).minorUnits
    }
    // 60 and 29 days: 5% of 1,000, and 1% of 1,001 rounded up; nothing for what isn't due.
    #expect(provision("2026-11-30") == 61)
    #expect(provision("2026-11-30", grade: "A") == 31)
    // 91 days: 50% of 1,000; 60 days: 5% of 1,001, rounded up.
    #expect(provision("2026-12-31") == 551)
    #expect(provision("2026-10-01") == 0)
  }

  @Test func detailsGroupTheSettledInvoices() {
    let account = paid([0, 2, 0, 10, 0, 30, 0, 4, 0, 6]) {
      $0.promises = [
        PromiseToPay(made: day("2026-06-01"), by: day("2026-06-05"), amount: yen(1_200))
      ]
    }
    let details = BehaviourDetails(account.history, asOf: account.asOf)
    #expect(details.all.count == 10)
    #expect(details.all.lateCount == 5)
    #expect(details.all.meanHundredths == 520)
    #expect(details.median == 0)
    #expect(details.ninth == 10)
    #expect(details.worst == 30)
    #expect(details.thirds.map(\.daysLateTotal) == [2, 40, 10])
    #expect(details.byAmount.map(\.count) == [3, 4, 3])
    #expect(details.byMonth.isEmpty)
    // The next money after 1 June came on 30 July, 55 days after the promised day.
    #expect(details.slipHundredths == 55_00)
  }
}
