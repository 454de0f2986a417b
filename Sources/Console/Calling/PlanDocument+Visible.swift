import Archive
import LineEditing

extension PlanDocument {
  /// The document with every text in it visible: a plan is evidence, to be read with any program.
  ///
  /// The file is the canonical form, which doesn't escape such characters, so they are replaced by marks while
  /// the document is made. Codes and numbers lead back to the ledger and must not change: they are refused.
  ///
  /// - Throws: ``Complaint`` when the customer's code or an invoice's number holds such a character.
  func visible() throws -> PlanDocument {
    let made = try Self.visible(try JSONValue(encoding: self)).decode(PlanDocument.self)
    guard made.debtor.code == debtor.code, made.invoices.map(\.number) == invoices.map(\.number)
    else { throw Complaint("signoff.hidden-characters", ["code": debtor.code ?? ""]) }
    return made
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
