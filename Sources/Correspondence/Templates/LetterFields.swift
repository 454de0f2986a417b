/// What a name in a template stands for.
indirect enum Field: Sendable {
  case text
  /// True or false: it opens a section and can't be printed.
  case flag
  /// A section of it is repeated for every element.
  case list([String: Field])
  /// Names reached with a dot, or inside a section of it.
  case group([String: Field])
}

/// The names a template may use.
enum LetterFields {
  /// The fields of one kind of letter: all but those it withholds, and those of other kinds alone.
  static func fields(for kind: LetterKind) -> [String: Field] {
    let requirements = kind.requirements
    let withheld = requirements.withheldFields.flatMap { [$0] + amountNames($0) }
    let others = Set(own.keys).subtracting(requirements.ownFields)
    return all.filter { name, _ in
      !withheld.contains(name) && !others.contains(name)
        && occasions[name].map(requirements.facts.contains) ?? true
    }
  }

  /// Fields that only those kinds have that are about the fact.
  private static let occasions: [String: Fact] = [
    "promise": .promise, "objection": .objection, "receipts": .receipts,
    "supplyStop": .supplyStop,
  ]

  /// An amount comes in four forms: in a sentence, in a table, where it must not be altered, and in
  /// Chinese capitals (only for yuan in Chinese).
  static func amountNames(_ name: String) -> [String] {
    [name, name + "Figures", name + "Formal", name + "InWords"]
  }

  static func amounts(_ names: String...) -> [String: Field] {
    Dictionary(uniqueKeysWithValues: names.flatMap(amountNames).map { ($0, Field.text) })
  }

  static func texts(_ names: String...) -> [String: Field] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, Field.text) })
  }

  static func flags(_ names: String...) -> [String: Field] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, Field.flag) })
  }

  static let all: [String: Field] = {
    var fields: [String: Field] = [
      "creditor": .group(
        texts("name", "registration", "phone", "email").adding(flags("hasCreditCode")).adding([
          "address": .list(texts("addressLine"))
        ])),
      "signatory": .group(texts("name", "title")),
      "debtor": .group(
        texts("name", "contact", "department", "code").adding(flags("isPerson", "hasAddress"))
          .adding(["address": .list(texts("addressLine"))])),
      "contractReferences": .list(texts("contractReference")),
      "invoices": .list(
        texts(
          "number", "issued", "due", "dueWithWeekday", "daysOverdue", "original", "paid", "open",
          "disputed", "undisputed", "covered", "claimed"
        ).adding(flags("isDisputed", "isCovered", "isOverdue"))),
      "interest": .group(
        amounts("interestTotal", "daily").adding(texts("rounding"))
          .adding(flags("isFromDueDate", "countsLastDay")).adding([
            "bases": .list(texts("rate", "basis")),
            "rows": .list(
              texts("invoice", "period", "working", "rowTotal").adding(flags("isLastOfInvoice"))),
          ])),
      "charges": .list(texts("charge", "chargeAmount")),
      "consequences": .list(texts("consequence")),
      "bank": .group(
        texts("bankName", "branch", "accountType", "accountNumber", "holder", "paymentReference")
          .adding(["particulars": .list(texts("label", "value"))])),
      "plan": .group(
        texts("planReference", "instalmentCount").adding(amounts("planTotal"))
          .adding(flags("isSinglePayment", "isInstalments"))
          .adding(flags("hasTerms"))
          .adding([
            "instalments": .list(texts("position", "instalmentDate", "instalment")),
            "terms": .list(texts("term")),
          ])),
      "agreement": .group(
        texts("callDate", "spokenWith", "representative").adding(flags("isWithReader"))),
      "promise": promise, "objection": objection, "receipts": receipts, "supplyStop": supplyStop,
    ]
    fields = fields.adding(
      texts(
        "letterDate", "reference", "asOf", "payBy", "disputeBy", "disputeContact",
        "paymentsUntil", "contractReferenceList", "invoiceCount", "oldestDaysOverdue"))
    fields = fields.adding(
      amounts(
        "claimedTotal", "openTotal", "disputedTotal", "coveredTotal", "grandTotal", "originalTotal",
        "paidTotal",
        "onAccount", "netTotal"))
    fields = fields.adding(
      flags(
        "hasInvoices", "isOneInvoice", "isSeveralInvoices", "hasPartPayments", "hasDisputed",
        "hasCovered",
        "hasCharges", "hasOnAccount",
        "hasExtras", "hasClaim", "hasConsequences", "isOneConsequence", "reservesRights",
        "acknowledgesDebt",
        "isUKStyle", "isUSStyle"))
    return fields.adding(own)
  }()
}

extension [String: Field] {
  func adding(_ others: [String: Field]) -> [String: Field] {
    merging(others) { _, new in new }
  }

  /// The field of a dotted name.
  func field(_ path: [Substring]) -> Field? {
    guard let first = path.first, let field = self[String(first)] else { return nil }
    guard path.count > 1 else { return field }
    guard case .group(let children) = field else { return nil }
    return children.field(Array(path.dropFirst()))
  }

  /// Every name that may be written at this level, groups with their dots.
  var writableNames: [String] {
    flatMap { name, field -> [String] in
      guard case .group(let children) = field else { return [name] }
      return [name] + children.writableNames.map { name + "." + $0 }
    }
  }
}

/// The scopes a name is looked up in, the innermost last.
struct FieldScope: Sendable {
  var levels: [[String: Field]]
  /// The sections that are open here and the inverted ones, by their names as written.
  private var opened: Set<String> = []
  private var excluded: Set<String> = []

  init(levels: [[String: Field]]) { self.levels = levels }

  /// Whether a section can't be reached here: it stands inside its own opposite.
  func excludes(_ name: String, inverted: Bool) -> Bool {
    (inverted ? opened : excluded).contains(name)
  }

  /// Inside an inverted section.
  func without(_ name: String) -> FieldScope {
    var scope = self
    scope.excluded.insert(name)
    return scope
  }

  /// Inside a section of this name. What a list or a group brings along may hide names from outside: of
  /// these nothing is known any more.
  func entering(_ field: Field, as name: String) -> FieldScope {
    var scope = entering(field)
    switch field {
    case .list(let children), .group(let children):
      scope.opened = children[name] == nil ? [name] : []
    case .text, .flag:
      scope.opened.insert(name)
    }
    return scope
  }

  func field(named name: String) -> Field? {
    let path = name.split(separator: ".")
    guard let first = path.first else { return nil }
    for level in levels.reversed() where level[String(first)] != nil {
      return level.field(path)
    }
    return nil
  }

  private func entering(_ field: Field) -> FieldScope {
    switch field {
    case .list(let children), .group(let children): FieldScope(levels: levels + [children])
    case .text, .flag: self
    }
  }

  /// The known name most like this one, when it is like it at all.
  func nearest(to name: String) -> String? {
    NearestName.find(name, among: levels.flatMap(\.writableNames))
  }
}
