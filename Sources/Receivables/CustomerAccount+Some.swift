extension CustomerAccount {
  /// The account as if, of what is open, there were only the invoices with these numbers: what a letter about
  /// some of them is made from. Invoices that are paid stay, for the interest they may bear.
  public func concerning(_ numbers: Set<String>) -> CustomerAccount {
    let others = Set(items.lazy.map(\.invoice.number)).subtracting(numbers)
    guard !others.isEmpty else { return self }
    var history = history
    history.invoices.removeAll { others.contains($0.number) }
    history.payments.removeAll { others.contains($0.invoiceNumber) }
    history.chargePayments.removeAll { others.contains($0.invoiceNumber) }
    history.disputes.removeAll { others.contains($0.invoiceNumber) }
    return CustomerAccount(history, asOf: asOf)
  }
}
