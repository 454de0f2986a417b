import Archive
import LineEditing

/// Documents of the archive with every text in them visible: they are evidence, to be read with any program.
///
/// Their files are the canonical form, which doesn't escape such characters, so they are replaced by marks while a
/// document is made. Codes and numbers lead back to the ledger and must not change: they are refused.
enum VisibleDocument {
  static func of<T: Codable>(_ document: T) throws -> T {
    try visible(try JSONValue(encoding: document)).decode(T.self)
  }

  private static func visible(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(VisibleText.of(text))
    case .array(let values): .array(values.map(visible))
    case .object(let members): .object(members.mapValues(visible))
    case .null, .bool, .integer: value
    }
  }
}

extension PlanDocument {
  /// - Throws: ``Complaint`` when the customer's code or an invoice's number holds such a character.
  func visible() throws -> PlanDocument {
    let made = try VisibleDocument.of(self)
    guard made.debtor.code == debtor.code, made.invoices.map(\.number) == invoices.map(\.number)
    else { throw Complaint("signoff.hidden-characters", ["code": debtor.code ?? ""]) }
    return made
  }
}

extension ApprovalRequest {
  /// - Throws: ``Complaint`` when the customer's code or an invoice's number holds such a character.
  func visible() throws -> ApprovalRequest {
    let made = try VisibleDocument.of(self)
    guard made.customer.code == customer.code,
      made.invoices.map(\.number) == invoices.map(\.number)
    else { throw Complaint("signoff.hidden-characters", ["code": customer.code]) }
    return made
  }
}
