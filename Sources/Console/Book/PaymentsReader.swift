import Correspondence
import Finance

/// Reads what `kaishu.yaml` says of payments: `terms` and `allocation`.
struct PaymentsReader {
  let reader: NodeReader

  /// The firm's usual terms; `nil` when it names none.
  ///
  /// They have to give one day from the day of issue alone: nothing else is known of every invoice.
  func terms(_ top: NodeReader.Map) -> PaymentTerms? {
    guard let text = reader.text(top, "terms"), !text.isEmpty else { return nil }
    do throws(PaymentTermsFault) {
      let terms = try PaymentTerms(text)
      guard terms.parts.count == 1 else {
        reader.add(top.line(of: "terms"), "terms", .impossible(key: "terms-in-parts"))
        return nil
      }
      let someDay = CivilDate(2026, 1, 1) ?? CivilDate(dayNumber: 0)
      _ = try terms.dueDates(on: TermsDates(issued: someDay))
      return terms
    } catch {
      if case .dateNeeded = error {
        reader.add(top.line(of: "terms"), "terms", .impossible(key: "terms-from-issue"))
      } else {
        reader.add(
          top.line(of: "terms"), "terms", .wrongType(seen: text, expected: "payment-terms"))
      }
      return nil
    }
  }

  private enum Usual: String, CaseIterable {
    case law
    case oldestFirst = "oldest-first"
  }

  /// `law`, `oldest-first`, an agreed order of the parts, or a map with all three settings.
  func allocation(_ top: NodeReader.Map, _ jurisdiction: Jurisdiction) -> AllocationRule {
    let law = jurisdiction.allocation
    switch reader.shape(top, "allocation") {
    case nil: return law
    case .text:
      return reader.word(top, "allocation", Usual.self) == .oldestFirst ? .oldestFirst : law
    case .list: return rule(top, "allocation", law, sequence: .oldestFirst, .claimByClaim)
    case .map:
      let keys: Set<String> = ["order", "between", "level"]
      guard let map = reader.map(top, "allocation", keys: keys) else { return law }
      let sequence = reader.word(map, "between", AllocationRule.Sequence.self) ?? law.sequence
      let level = reader.word(map, "level", AllocationRule.Level.self) ?? law.level
      return rule(map, "order", law, sequence: sequence, level)
    }
  }

  private func rule(
    _ map: NodeReader.Map, _ key: String, _ law: AllocationRule,
    sequence: AllocationRule.Sequence, _ level: AllocationRule.Level
  ) -> AllocationRule {
    let path = map.path.isEmpty ? key : "\(map.path).\(key)"
    let names = reader.texts(map, key)
    do throws(AllocationFault) {
      let parts =
        names.isEmpty
        ? AllocationRule.statutoryParts
        : try AllocationRule.parts(names.joined(separator: ","))
      return try AllocationRule(parts: parts, sequence: sequence, level: level)
    } catch {
      let fault: FileFinding.Fault =
        switch error {
        case .unknownPart(let seen):
          .notOneOf(seen: seen, allowed: ClaimPart.allCases.map(\.rawValue))
        case .orderIsNotWhole(_, let twice):
          twice.first.map { .duplicate($0.rawValue) } ?? .impossible(key: "allocation-not-whole")
        default: .impossible(key: "allocation-not-whole")
        }
      reader.add(map.line(of: key), path, fault)
      return law
    }
  }
}
