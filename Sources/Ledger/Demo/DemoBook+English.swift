import Finance
import Receivables

extension DemoBook {
  static func english(_ clock: DemoClock) -> [CustomerHistory] {
    [
      larkfield(clock), thistlewick(clock), brindlemoor(clock), kesselbach(clock), quillon(clock),
    ]
  }

  private static func limit(_ major: Int, _ currency: Currency) -> Money {
    Money(minorUnits: major * 100, currency: currency)
  }

  /// Never late.
  private static func larkfield(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .usd, prefix: "LF", terms: 30,
      Customer(
        code: "E201", name: "Larkfield Bay Instruments Inc.", language: .en, country: "US",
        address: ["410 Old Mill Spur", "Port Alder, ME 00999"],
        creditLimit: limit(80_000, .usd), grade: "A",
        contacts: [
          Contact(
            name: "Dana Whitlock", role: "Controller", phone: "+1 207 555 0141",
            email: "dana@larkfieldbay.example")
        ]))
    account.settled(
      lastDue: 12, [14_200, 13_650, 15_100], late: [0, 0, -3, 0, -1, 0, 0, 0, -2, 0, 0, 0])
    account.invoice(due: -18, 14_800, reference: "PO 88123")
    account.note(52, .mail, "Dana Whitlock", "Asked for statements by e-mail only. Always prompt.")
    return account.finished()
  }

  /// Overdue because of us: we promised a proof of delivery and have not sent it.
  private static func thistlewick(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .gbp, prefix: "TJ", terms: 30,
      Customer(
        code: "E204", name: "Thistlewick Joinery Ltd", language: .en, country: "GB",
        address: ["Unit 4, Saw Pit Yard", "Netherby-on-Wend", "ZZ99 4TJ"],
        creditLimit: limit(25_000, .gbp), grade: "B",
        contacts: [
          Contact(name: "Owen Marsh", role: "Office Manager", phone: "01632 960 204")
        ]))
    account.settled(lastDue: 63, [3_150, 2_980], late: [0, 2, 0, 0, 4, 1, 0])
    account.invoice(due: 33, 4_260, reference: "Order 5571")
    account.invoice(due: -27, 3_040, reference: "Order 5602")
    account.commit(made: 16, by: 9, "Emma Reid", "Send the signed proof of delivery, order 5571")
    account.note(
      16, .phone, "Owen Marsh",
      "Will pay order 5571 once he has the signed proof of delivery. We said within the week.")
    account.note(2, .mail, "Owen Marsh", "He chased us for the proof of delivery.")
    return account.finished()
  }

  /// Two broken promises running, 76 days overdue, over the credit limit.
  private static func brindlemoor(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .gbp, prefix: "BM", terms: 30,
      Customer(
        code: "E209", name: "Brindlemoor Fine Foods Ltd", language: .en, country: "GB",
        address: ["The Old Creamery", "Brindlemoor", "ZZ99 9BM"],
        creditLimit: limit(20_000, .gbp), grade: "D",
        contacts: [
          Contact(name: "Helen Arkwright", role: "Finance Director", phone: "01632 960 209"),
          Contact(name: "Sam Pike", role: "Accounts", phone: "01632 960 210"),
        ]))
    account.settled(lastDue: 106, [5_400, 6_150, 4_980], late: [0, 5, 9, 13, 18, 24, 28])
    account.invoice(due: 76, 7_800, reference: "PO BF-1190")
    account.invoice(due: 45, 8_250, reference: "PO BF-1204")
    account.invoice(due: 15, 6_900, reference: "PO BF-1219")
    account.promise(made: clock.worked(50), by: clock.ago(36), 7_800)
    account.promise(made: clock.worked(30), by: clock.ago(10), 4_000)
    account.note(
      50, .phone, "Sam Pike",
      "PO BF-1190 is approved, to be paid by \(account.text(clock.ago(36))).")
    account.note(34, .phone, "Sam Pike", "Nothing came. Payment run was stopped by the director.")
    account.note(
      30, .phone, "Helen Arkwright",
      "Cash is tight before the season. Offered £4,000 by \(account.text(clock.ago(10))).")
    account.note(8, .letter, "", "Second reminder posted, recorded delivery.")
    account.next(1, "Emma Reid", .escalate, "Agree with the manager: plan or letter before action")
    return account.finished()
  }

  /// Slow, billed in euros, one invoice paid in part.
  private static func kesselbach(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .eur, prefix: "KA", terms: 30,
      Customer(
        code: "E215", name: "Kesselbachtal Anlagenbau GmbH", language: .en, country: "DE",
        address: ["Am Kesselbach 7", "00215 Kesselbachtal"],
        creditLimit: limit(60_000, .eur), grade: "B",
        contacts: [
          Contact(
            name: "Jutta Brandt", role: "Buchhaltung", phone: "+49 30 23125 215",
            email: "buchhaltung@kesselbachtal.example")
        ]))
    account.settled(lastDue: 72, [9_200, 10_450], late: [3, 5, 4, 6, 5, 4, 6, 5])
    let part = account.invoice(due: 42, 18_600, reference: "Auftrag 2207")
    account.pay(part, 20, 8_600)
    // Paid twice: credit until somebody says what it is for.
    account.pay("", 33, 450)
    account.invoice(due: 12, 9_950, reference: "Auftrag 2219")
    account.promise(made: clock.worked(9), by: clock.ahead(5), 10_000)
    account.note(
      9, .phone, "Jutta Brandt",
      "The remaining €10,000 of Auftrag 2207 by \(account.text(clock.ahead(5))), after acceptance.")
    account.next(6, "Emma Reid", .checkPayment, "€10,000 for Auftrag 2207")
    return account.finished()
  }

  /// On hold while a new owner takes over; a credit note stands against it.
  private static func quillon(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .usd, prefix: "QH", terms: 45,
      Customer(
        code: "E222", name: "Quillon Harbor Supply LLC", language: .en, country: "US",
        address: ["77 Breakwater Row", "Quillon Harbor, WA 00222"],
        creditLimit: limit(40_000, .usd), grade: "C",
        contacts: [
          Contact(name: "Ray Delgado", role: "Owner", phone: "+1 360 555 0122")
        ]))
    account.settled(lastDue: 88, [6_800, 7_150], late: [0, 8, 0, 3, 10, 0])
    account.invoice(due: 58, 7_400, reference: "PO 4410")
    account.invoice(due: 28, 6_950, reference: "PO 4437")
    account.invoice(due: 20, -850, reference: "Credit: returned anchors")
    account.hold(
      from: 13, until: 17, "Sale of the business closes this month; buyer takes over payables",
      owner: "Emma Reid")
    account.note(
      13, .phone, "Ray Delgado", "Business is being sold. The buyer's lawyer confirms our balance.")
    account.next(18, "Emma Reid", .call, "Introduce ourselves to the new owner")
    return account.finished()
  }
}
