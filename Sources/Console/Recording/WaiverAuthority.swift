import Finance
import Negotiation
import Receivables

/// Whether the person may give a claim up outside a plan: by the same limits of their level, exceptions included.
struct WaiverAuthority {
  private let session: Session
  private let account: CustomerAccount
  private let currency: Currency
  /// As it holds for the customer.
  private let policy: Policy

  init(_ session: Session, _ account: CustomerAccount, _ currency: Currency) throws {
    self.session = session
    self.account = account
    self.currency = currency
    policy = try session.book.settings().policy
      .applied(to: session.dealFacts(account, currency))
  }

  /// - Throws: ``Complaint`` when, with what was written off of the invoice before, it is more than the
  ///   person's level may.
  func checkWriteOff(_ amount: Money, of item: OpenItem) throws {
    let number = item.invoice.number
    let before = account.history.payments.filter {
      $0.invoiceNumber == number && $0.kind == .writeOff
    }
    let total = before.map(\.amount).sum(currency) + amount
    func allows(_ limits: Limits) -> Bool { limits.writeOffMax[currency].map { total <= $0 } ?? true }
    let own = try ownLimits()
    guard !allows(own), let most = own.writeOffMax[currency] else { return }
    let formats = try session.formats()
    throw try complaint(
      "authority.write-off", allows,
      [
        "limit": formats.money(most), "seen": formats.money(total), "number": number,
        "amount": String(Formats.digits(amount).filter { $0 != "," }),
      ])
  }

  /// Interest on one invoice, or on all of them.
  ///
  /// - Throws: ``Complaint`` when, with what was given up before, it is more of the customer's interest or fixed
  ///   sums than the person's level may. Interest that hasn't begun to accrue, or can't be reckoned, counts as
  ///   the whole.
  static func checkInterest(
    _ number: String?, _ account: CustomerAccount, _ session: Session
  ) throws {
    let invoices = account.history.invoices.filter { number == nil || $0.number == number }
    for currency in Set(invoices.map(\.amount.currency)).sorted() {
      try WaiverAuthority(session, account, currency).checkInterest(number)
    }
  }

  private func checkInterest(_ number: String?) throws {
    let all = try session.book.settings().interest.interest(account, currency)?.items ?? []
    let own = all.filter { $0.invoice.number == number }
    let isWhole = number == nil || own.map(\.statement.interest).sum(currency).isZero
    func share(_ amount: (AccountInterest.Item) -> Money) -> Share {
      let whole = all.map(amount).sum(currency)
      let given = all.filter {
        $0.invoice.number == number || $0.statement.treatment == .waived
      }.map(amount).sum(currency)
      guard whole.isPositive else { return .zero }
      return Share(
        basisPoints: Rounding.up.divide(
          Int128(given.minorUnits) * 10_000, by: Int128(whole.minorUnits)))
    }
    let interest = isWhole ? .whole : share(\.statement.interest)
    let fees = isWhole ? .zero : share { $0.statement.fixedSum?.amount ?? .zero(currency) }
    func allows(_ limits: Limits) -> Bool {
      interest <= limits.interestWaiverMax && fees <= limits.feeWaiverMax
    }
    let limits = try ownLimits()
    guard !allows(limits) else { return }
    let isInterest = interest > limits.interestWaiverMax
    throw try complaint(
      "authority.interest", allows,
      [
        "limit": (isInterest ? limits.interestWaiverMax : limits.feeWaiverMax).percentText + "%",
        "seen": (isInterest ? interest : fees).percentText + "%", "which": number ?? "all",
      ])
  }

  // MARK: - Who

  private func ownLimits() throws -> Limits { policy.levels[try session.rank()].limits }

  /// Whoever may: the people of the lowest level that may, and of those above it.
  private func complaint(
    _ key: String, _ allows: (Limits) -> Bool, _ arguments: [String: String]
  ) throws -> Complaint {
    let settings = try session.book.settings()
    let people =
      policy.levels.first { allows($0.limits) }.map { settings.people(atLeast: $0.name) } ?? []
    let text = PlanText(words: session.words, formats: try session.formats())
    let names = people.map { "\($0.name) (--as \($0.id))" }
    var arguments = arguments
    arguments["you"] = text.levelName(try session.person().level)
    arguments["code"] = account.customer.code
    arguments["names"] =
      names.isEmpty
      ? session.words("authority.nobody") : names.joined(separator: session.words("list.separator"))
    return Complaint(key, arguments)
  }
}
