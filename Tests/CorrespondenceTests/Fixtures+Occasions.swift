import Finance
import Receivables

@testable import Correspondence

/// What the letters are about that are not about late invoices alone.
extension Fixtures {
  static func addOccasion(
    to facts: inout LetterFacts, _ kind: LetterKind, _ language: Language
  ) {
    switch kind {
    case .dueNotice: facts.invoices = ahead(language)
    case .promiseReminder:
      facts.promise = promise(language, due: "2026-11-28", received: 0)
      facts.payBy = day("2026-11-30")
    case .brokenPromise: facts.promise = promise(language, due: "2026-11-20", received: 100_000)
    case .disputeAcknowledgement:
      // Half of an invoice, or what the fixture contests already.
      var invoice = facts.invoices[facts.invoices.count - 1]
      if invoice.disputed.minorUnits == 0 {
        invoice.disputed = Money(minorUnits: 50_005_030, currency: facts.currency)
      }
      facts.invoices = [invoice]
      facts.objection = objection(language, invoice)
    case .supplyStop:
      facts.consequences = [.holdSupplies]
      facts.supplyStop = SupplyStopFact(
        from: day("2026-12-14"), orders: language == .en ? [] : orders(language))
    case .thanks:
      facts.receipts = receipts(facts)
      facts.invoices = []
      facts.reservesRights = false
    default: break
    }
  }

  private static func ahead(_ language: Language) -> [InvoiceFact] {
    switch language {
    case .ja:
      [
        invoice("A-2131", "2026-10-31", "2026-11-30", 1_200_000, paid: 200_000, .jpy),
        invoice("A-2150", "2026-11-10", "2026-12-10", 860_000, disputed: 60_000, .jpy),
      ]
    case .zhHans: [invoice("23104990", "2026-11-02", "2026-12-02", 98_650_000, .cny)]
    case .en: [invoice("INV-2140", "2026-11-01", "2026-12-01", 384_000, .gbp)]
    }
  }

  private static func promise(_ language: Language, due: String, received: Int) -> PromiseFact {
    let (currency, minorUnits, by): (Currency, Int, String) =
      switch language {
      case .ja: (.jpy, 800_000, "経理部　佐藤")
      case .zhHans: (.cny, 100_000_000, "贵公司财务部王芳女士")
      case .en: (.gbp, 400_000, "Ms Lowe of your accounts department")
      }
    return PromiseFact(
      made: day("2026-11-12"), due: day(due),
      amount: Money(minorUnits: minorUnits, currency: currency), by: by,
      received: Money(minorUnits: received, currency: currency))
  }

  private static func objection(_ language: Language, _ invoice: InvoiceFact) -> ObjectionFact {
    let (reason, step, owner) =
      switch language {
      case .ja: ("納品された40個のうち8個に傷があった", "返品の引取りと検品", "営業部　鈴木")
      case .zhHans: ("部分货物的规格与合同不符", "", "销售部张伟")
      case .en: ("Eight of forty units arrived damaged", "", "Jane Carter")
      }
    return ObjectionFact(
      items: [
        ObjectionFact.Item(
          invoiceNumber: invoice.number, raised: day("2026-11-19"), amount: invoice.disputed,
          reason: reason)
      ], step: step, answerBy: day("2026-12-02"), owner: owner, asksForRest: true)
  }

  private static func orders(_ language: Language) -> [String] {
    language == .ja ? ["注文番号　PO-5512（12月15日出荷予定分）"] : ["订单PO-5512（拟于12月15日发货）"]
  }

  /// All that the invoices came to, the first of them in two parts.
  private static func receipts(_ facts: LetterFacts) -> [ReceiptFact] {
    facts.invoices.flatMap { invoice in
      [(day("2026-11-02"), invoice.paid), (day("2026-11-20"), invoice.open)]
        .filter { $0.1.isPositive }
        .map { ReceiptFact(date: $0.0, amount: $0.1, invoiceNumber: invoice.number) }
    }
  }
}
