import Finance
import Receivables

/// Made-up occasions for the examples: a promise, an objection, money that came in, supplies that stop.
extension LetterFacts {
  mutating func addExampleOccasions(_ language: Language) {
    let texts =
      switch language {
      case .ja:
        (
          by: "鈴木", reason: "納品された40個のうち8個に傷があった", step: "返品の引取りと検品",
          owner: "営業部　中村", order: "注文番号　PO-5512"
        )
      case .zhHans:
        (
          by: "贵公司财务部张女士", reason: "部分货物的规格与合同不符", step: "核对规格和送货单", owner: "销售部李强",
          order: "订单PO-5512"
        )
      case .en:
        (
          by: "Alex Lowe", reason: "Eight of forty units arrived damaged",
          step: "Collect and inspect the eight units", owner: "Chris Webb", order: "PO-5512"
        )
      }
    let disputed = invoices.last?.disputed ?? .zero(currency)
    let number = invoices.last?.number ?? ""
    promise = PromiseFact(
      made: asOf.adding(days: -14), due: asOf.adding(days: 3),
      amount: Money(minorUnits: 800_000, currency: currency), by: texts.by,
      received: Money(minorUnits: 200_000, currency: currency))
    objection = ObjectionFact(
      items: [
        ObjectionFact.Item(
          invoiceNumber: number, raised: asOf.adding(days: -6), amount: disputed,
          reason: texts.reason)
      ], step: texts.step, answerBy: asOf.adding(days: 8), owner: texts.owner, asksForRest: true)
    receipts = [
      ReceiptFact(
        date: asOf.adding(days: -4), amount: Money(minorUnits: 1_200_000, currency: currency),
        invoiceNumber: number)
    ]
    supplyStop = payBy.map { SupplyStopFact(from: $0.adding(days: 1), orders: [texts.order]) }
  }
}
